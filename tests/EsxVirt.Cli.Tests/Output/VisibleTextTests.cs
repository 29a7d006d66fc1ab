using EsxVirt.Cli.Output;
using Xunit;

namespace EsxVirt.Cli.Tests.Output;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("日本é", "日本é")]
    [InlineData("\u001B[31m", @"\x1b[31m")]
    [InlineData("a\nb\u007F", @"a\x0ab\x7f")]
    [InlineData(@"\n \\ \", @"\n \\ \")]
    [InlineData(@"\x41", @"\x5cx41")]
    [InlineData("\u0085", @"\xc2\x85")]
    [InlineData("\u2028", @"\xe2\x80\xa8")]
    public void What_a_terminal_would_obey_becomes_visible(string text, string expected) =>
        Assert.Equal(expected, VisibleText.Escape(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_characters_bytes() =>
        Assert.Equal(@"a\xef\xbf\xbdb", VisibleText.Escape("a\uD800b"));
}
