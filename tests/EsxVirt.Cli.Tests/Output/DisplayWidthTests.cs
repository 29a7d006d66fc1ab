using System.Text;
using EsxVirt.Cli.Output;
using Xunit;

namespace EsxVirt.Cli.Tests.Output;

/// <summary>Widths are those of glibc 2.36 (<c>wcwidth</c> in C.UTF-8).</summary>
public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData(0x41, 1)]
    [InlineData(0xE9, 1)]
    [InlineData(0xAD, 1)]
    [InlineData(0x300, 0)]
    [InlineData(0x36F, 0)]
    [InlineData(0x483, 0)]
    [InlineData(0x600, 1)]
    [InlineData(0x6DD, 1)]
    [InlineData(0x1100, 2)]
    [InlineData(0x1160, 0)]
    [InlineData(0x11FF, 0)]
    [InlineData(0x1200, 1)]
    [InlineData(0x200B, 0)]
    [InlineData(0x200D, 0)]
    [InlineData(0x2010, 1)]
    [InlineData(0x20D0, 0)]
    [InlineData(0x231A, 2)]
    [InlineData(0x231C, 1)]
    [InlineData(0x2329, 2)]
    [InlineData(0x2E80, 2)]
    [InlineData(0x3000, 2)]
    [InlineData(0x302A, 0)]
    [InlineData(0x303F, 1)]
    [InlineData(0x3042, 2)]
    [InlineData(0x3099, 0)]
    [InlineData(0x4E00, 2)]
    [InlineData(0xAC00, 2)]
    [InlineData(0xD7A3, 2)]
    [InlineData(0xD7B0, 0)]
    [InlineData(0xE000, 1)]
    [InlineData(0xF900, 2)]
    [InlineData(0xFE0F, 0)]
    [InlineData(0xFE10, 2)]
    [InlineData(0xFE20, 0)]
    [InlineData(0xFF01, 2)]
    [InlineData(0xFF61, 1)]
    [InlineData(0xFFE0, 2)]
    [InlineData(0x1F600, 2)]
    [InlineData(0x1F4A9, 2)]
    [InlineData(0x1F1E6, 1)]
    [InlineData(0x20000, 2)]
    [InlineData(0xE0100, 0)]
    public void Width_is_that_of_glibc(int codePoint, int width) =>
        Assert.Equal(width, DisplayWidth.Of(new Rune(codePoint)));

    [Theory]
    [InlineData(0x1B)]
    [InlineData(0x85)]
    [InlineData(0x2028)]
    [InlineData(0x2029)]
    [InlineData(0xA4CF)]
    [InlineData(0x10FFFF)]
    public void Control_characters_and_unassigned_ones_are_not_printable(int codePoint) =>
        Assert.False(DisplayWidth.IsPrintable(new Rune(codePoint)));
}
