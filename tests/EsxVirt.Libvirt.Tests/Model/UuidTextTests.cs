using EsxVirt.Libvirt.Model;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Model;

public class UuidTextTests
{
    [Theory]
    [InlineData("56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15")]
    [InlineData("564d9bef-acd9-b4e0-c8f0-aea8b9103515")]
    [InlineData("564D9BEFACD9B4E0C8F0AEA8B9103515")]
    [InlineData("  56-- 4d 9bef acd9b4e0c8f0aea8b91035 15 \n")]
    public void Pairs_of_hex_digits_may_be_parted_by_blanks_and_dashes(string text)
    {
        Assert.True(UuidText.TryParse(text, out Guid uuid));
        Assert.Equal("564d9bef-acd9-b4e0-c8f0-aea8b9103515", uuid.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("564d9bef-acd9-b4e0-c8f0-aea8b91035")]
    [InlineData("564d9bef-acd9-b4e0-c8f0-aea8b9103515-")]
    [InlineData("564d9bef-acd9-b4e0-c8f0-aea8b910351500")]
    [InlineData("5 64d9bef-acd9-b4e0-c8f0-aea8b9103515")]
    [InlineData("x64d9bef-acd9-b4e0-c8f0-aea8b9103515")]
    [InlineData("564d9bef-acd9-b4e0-c8f0-aea8b910\u066315")]
    public void Everything_else_is_refused(string text) => Assert.False(UuidText.TryParse(text, out _));

    [Fact]
    public void Vmx_style_has_a_dash_in_the_middle() => Assert.Equal(
        "56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15",
        UuidText.ToVmx(Guid.Parse("564d9bef-acd9-b4e0-c8f0-aea8b9103515")));
}
