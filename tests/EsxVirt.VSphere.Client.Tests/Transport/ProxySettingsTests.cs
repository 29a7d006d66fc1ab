using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.VSphere.Client.Tests.Transport;

public sealed class ProxySettingsTests
{
    [Theory]
    [InlineData(ProxyKind.Http, "proxy.example.com", "http://proxy.example.com:1080/")]
    [InlineData(ProxyKind.Socks4, "proxy.example.com", "socks4://proxy.example.com:1080/")]
    [InlineData(ProxyKind.Socks4a, "10.0.0.1", "socks4a://10.0.0.1:1080/")]
    [InlineData(ProxyKind.Socks5, "2001:db8::1", "socks5://[2001:db8::1]:1080/")]
    public void The_address_has_scheme_and_default_port(ProxyKind kind, string host, string address) =>
        Assert.Equal(
            address, new ProxySettings(kind, host).ToWebProxy().GetProxy(Server("esx1.example.com"))!.AbsoluteUri);

    [Theory]
    [InlineData("example.com", true)]
    [InlineData(".example.com", true)]
    [InlineData("esx1.example.com", true)]
    [InlineData("localhost, EXAMPLE.com", true)]
    [InlineData("*", true)]
    [InlineData("ample.com", false)]
    [InlineData("esx2.example.com", false)]
    [InlineData("", false)]
    public void Servers_excepted_by_no_proxy_are_reached_directly(string exceptions, bool direct)
    {
        var proxy = new ProxySettings(ProxyKind.Http, "proxy") { Exceptions = exceptions };
        Assert.Equal(direct, proxy.ToWebProxy().IsBypassed(Server("esx1.example.com")));
        Assert.Equal(direct, proxy.ToWebProxy().GetProxy(Server("esx1.example.com")) is null);
    }

    [Fact]
    public void The_password_is_in_no_text_form()
    {
        var proxy = new ProxySettings(ProxyKind.Socks5, "proxy") { UserName = "me", Password = "s3cret" };
        Assert.DoesNotContain("s3cret", proxy.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "s3cret", new HttpTransportOptions { Proxy = proxy }.ToString(), StringComparison.Ordinal);
        Assert.Equal("s3cret", proxy.ToWebProxy().Credentials!.GetCredential(Server("proxy"), "Basic")!.Password);
    }

    private static Uri Server(string host) => new($"https://{host}/sdk");
}
