using EsxVirt.VSphere.Wire.Schema;
using Xunit;

namespace EsxVirt.VSphere.Wire.Tests.Schema;

public sealed class ApiVersionTests
{
    [Theory]
    [InlineData("8.0.3.0", "8.0.3.0")]
    [InlineData("6.7", "6.7")]
    [InlineData("6.7.3", "6.7.3")]
    [InlineData("2.5u2", "2.5u2")]
    [InlineData("8.0.2.1", "8.0.2.0")]
    [InlineData("7.0", "7.0.0.0")]
    [InlineData("9.1.0.0", "8.0.3.0")]
    [InlineData("99999999999999999999.0", "8.0.3.0")]
    [InlineData("4.1.5", "4.1")]
    [InlineData("1.0", "2.0")]
    [InlineData("", "4.0")]
    [InlineData("new", "4.0")]
    public void An_id_leads_to_the_newest_known_version_that_is_not_newer(string id, string expected) =>
        Assert.Equal(expected, ApiVersion.AtMost(id).Id);

    [Theory]
    [InlineData(null, "4.0")]
    [InlineData("", "4.0")]
    [InlineData("\"\"", "4.0")]
    [InlineData("urn:other/8.0.3.0", "4.0")]
    [InlineData("\"urn:vim25/6.5\"", "6.5")]
    [InlineData("urn:vim25/9.1.0.0", "8.0.3.0")]
    [InlineData(" urn:vim25/6.7.1 ", "6.7.1")]
    public void The_header_names_the_version_quoted_or_not(string? header, string expected) =>
        Assert.Equal(expected, ApiVersion.FromSoapAction(header).Id);

    [Fact]
    public void Versions_are_ordered_as_they_came_out()
    {
        Assert.True(ApiVersion.V2_5 < ApiVersion.V2_5U2server);
        Assert.True(ApiVersion.V2_5U2server < ApiVersion.V4_0);
        Assert.True(ApiVersion.V6_9_1 < ApiVersion.V7_0_0_0);
        Assert.Equal(ApiVersion.Newest, ApiVersion.All[^1]);
        Assert.Equal("urn:vim25/8.0.3.0", ApiVersion.V8_0_3_0.SoapAction);
    }
}
