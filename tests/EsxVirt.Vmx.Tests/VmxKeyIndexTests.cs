using Xunit;

namespace EsxVirt.Vmx.Tests;

/// <summary>Keys are found whatever their number, spelling and history.</summary>
public sealed class VmxKeyIndexTests
{
    private const int Count = 5_000;

    [Fact]
    public void Every_key_of_a_long_file_is_found_in_any_case()
    {
        VmxDocument document = Numbered();
        for (int i = 0; i < Count; i++)
        {
            Assert.Equal($"{i}", document[$"k{i}"]);
            Assert.Equal($"{i}", document[$"K{i}"]);
        }
        Assert.Null(document[$"k{Count}"]);
        Assert.Null(document[""]);
    }

    [Fact]
    public void Keys_that_differ_in_a_sign_with_the_same_low_bits_are_told_apart()
    {
        VmxDocument document = VmxDocument.Parse(
            "a_b = \"low line\"\na-b = \"hyphen\"\na.b = \"dot\"\na:b = \"colon\"\n");
        Assert.Equal("low line", document["A_B"]);
        Assert.Equal("hyphen", document["A-B"]);
        Assert.Equal("dot", document["A.B"]);
        Assert.Equal("colon", document["A:B"]);
        Assert.Null(document["a\u007fb"]);
        Assert.Null(document["a\u015fb"]);
    }

    [Fact]
    public void Removed_keys_are_gone_and_the_others_stay()
    {
        VmxDocument document = Numbered();
        for (int i = 0; i < Count; i += 2)
            Assert.True(document.Remove($"K{i}"));
        for (int i = 0; i < Count; i++)
            Assert.Equal(i % 2 == 0 ? null : $"{i}", document[$"k{i}"]);
        Assert.False(document.Remove("k0"));
        document.SetText("K0", "again");
        Assert.Equal("again", document["k0"]);
    }

    /// <summary>Lines shorter than a document expects, so that the index has to grow.</summary>
    private static VmxDocument Numbered() =>
        VmxDocument.Parse(string.Concat(Enumerable.Range(0, Count).Select(i => $"k{i}=\"{i}\"\n")));
}
