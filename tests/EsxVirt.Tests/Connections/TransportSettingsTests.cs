using EsxVirt.Connections;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.Tests.Connections;

public class TransportSettingsTests
{
    [Theory]
    [InlineData("", true, null)]
    [InlineData("?no_verify=1", false, null)]
    [InlineData("?no_verify=1&cacert=/nonexistent", false, null)]
    [InlineData("?transport=http&cacert=/nonexistent", true, null)]
    public void Certificates_are_verified_unless_switched_off(string query, bool verified, string? trusted)
    {
        HttpTransportOptions options = For(query);
        Assert.Equal((verified, trusted), (options.VerifyCertificate, options.TrustedCertificates));
    }

    [Fact]
    public void Thumbprint_is_handed_on()
    {
        string digits = string.Concat(Enumerable.Repeat("0F", 32));
        Assert.Equal(digits, For("?thumbprint=" + digits.ToLowerInvariant()).Thumbprint);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("?proxy=", "none://:1080")]
    [InlineData("?proxy=p", "http://p:1080")]
    [InlineData("?proxy=http://p:3128", "http://p:3128")]
    [InlineData("?proxy=socks://p", "socks5://p:1080")]
    [InlineData("?proxy=socks4://p", "socks4://p:1080")]
    [InlineData("?proxy=socks4a://p", "socks4a://p:1080")]
    [InlineData("?proxy=%5b::1%5d", "http://[::1]:1080")]
    [InlineData("?proxy=user:secret@p", "http://p:1080")]
    public void Proxy_of_the_URI_comes_before_the_environment(string query, string? proxy) =>
        Assert.Equal(proxy, For(query).Proxy?.ToString());

    [Theory]
    [InlineData("no_proxy")]
    [InlineData("NO_PROXY")]
    public void Exceptions_of_the_environment_apply_to_a_proxy_of_the_URI(string variable)
    {
        HttpTransportOptions options = TransportSettings.For(
            ConnectionUri.Parse("esx://h/?proxy=p"), name => name == variable ? ".example.com" : null);
        Assert.Equal(".example.com", options.Proxy!.Exceptions);
    }

    private static HttpTransportOptions For(string query) =>
        TransportSettings.For(ConnectionUri.Parse("esx://h/" + query), _ => null);
}
