using CsCheck;
using Xunit;

namespace EsxVirt.Vmx.Tests;

public class VmxEscapeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain /\\%", "plain /\\%")]
    [InlineData("a\"b", "a|22b")]
    [InlineData("a|b", "a|7cb")]
    [InlineData("one\ntwo\r", "one|0atwo|0d")]
    public void Pipe_escapes_both_ways(string text, string escaped)
    {
        Assert.Equal(escaped, VmxEscape.EncodePipe(text));
        Assert.Equal(text, VmxEscape.DecodePipe(escaped));
    }

    [Theory]
    [InlineData("a/b\\c", "a%2fb%5cc")]
    [InlineData("100%", "100%25")]
    public void Percent_escapes_both_ways(string text, string escaped)
    {
        Assert.Equal(escaped, VmxEscape.EncodePercent(text));
        Assert.True(VmxEscape.TryDecodePercent(escaped, out string? decoded));
        Assert.Equal(text, decoded);
    }

    [Theory]
    [InlineData("|41|4a|4A", "AJJ")]
    [InlineData("Z|c3|bcrich", "Zürich")]
    [InlineData("before|00after", "before")]
    [InlineData("|7c41", "|41")]
    public void Any_byte_may_be_escaped(string escaped, string text) =>
        Assert.Equal(text, VmxEscape.DecodePipe(escaped));

    [Theory]
    [InlineData("|")]
    [InlineData("a|2")]
    [InlineData("a|2g")]
    [InlineData("|ff")]
    [InlineData("|00|zz")]
    public void What_does_not_decode_stays_as_it_is(string text)
    {
        Assert.False(VmxEscape.TryDecodePipe(text, out _));
        Assert.Equal(text, VmxEscape.DecodePipe(text));
    }

    [Fact]
    public void Every_text_survives_both_layers() => Gen.String.Where(IsText).Sample(text =>
    {
        string escaped = VmxEscape.EncodePercent(VmxEscape.EncodePipe(text));
        Assert.DoesNotContain('"', escaped);
        Assert.True(VmxEscape.TryDecodePercent(escaped, out string? outer));
        Assert.Equal(text, VmxEscape.DecodePipe(outer));
    });

    // An escaped NUL ends a text, and half a surrogate pair is no text.
    private static bool IsText(string text) =>
        !text.Contains('\0') && text.EnumerateRunes().All(rune => rune.Value != 0xfffd);
}
