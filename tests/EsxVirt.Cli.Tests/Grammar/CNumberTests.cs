using EsxVirt.Cli.Grammar;
using Xunit;

namespace EsxVirt.Cli.Tests.Grammar;

public sealed class CNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData(" +7", 7)]
    [InlineData("-3", -3)]
    [InlineData("0x1F", 31)]
    [InlineData("017", 15)]
    [InlineData("2147483647", int.MaxValue)]
    public void Numbers_are_read_as_in_C(string text, int expected)
    {
        Assert.True(CNumber.TryParse(text, out int number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1x")]
    [InlineData("08")]
    [InlineData("0x")]
    [InlineData("1 ")]
    [InlineData("--1")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_number_or_too_large_is_refused(string text) =>
        Assert.False(CNumber.TryParse(text, out _));
}
