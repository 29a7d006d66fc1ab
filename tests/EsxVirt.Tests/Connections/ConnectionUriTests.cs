using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Tests.Connections;

public class ConnectionUriTests
{
    [Theory]
    [InlineData("esx://h", 443, true)]
    [InlineData("esx://h/?transport=http", 80, false)]
    [InlineData("esx://h/?transport=https", 443, true)]
    [InlineData("gsx://h", 8333, true)]
    [InlineData("gsx://h/?transport=http", 8222, false)]
    [InlineData("vpx://h/dc/s", 443, true)]
    [InlineData("vpx://h/dc/s?transport=http", 80, false)]
    [InlineData("esx://h:8443", 8443, true)]
    [InlineData("esx://h:8080/?transport=http", 8080, false)]
    [InlineData("esx://h:/", 443, true)]
    [InlineData("esx://h:0/", 443, true)]
    [InlineData("esx://h:65535/", 65535, true)]
    public void Port_follows_from_scheme_and_transport_unless_it_is_given(string text, int port, bool https)
    {
        ConnectionUri uri = ConnectionUri.Parse(text);
        Assert.Equal(port, uri.Port);
        Assert.Equal(https, uri.IsHttps);
    }

    [Theory]
    [InlineData("esx://h", "esx", null, "h", "")]
    [InlineData("ESX://h/", "esx", null, "h", "/")]
    [InlineData("Vpx://h/dc/s", "vpx", null, "h", "/dc/s")]
    [InlineData("esx://root@h/", "esx", "root", "h", "/")]
    [InlineData("vpx://DOM%5cadmin@vc.example.com/dc/s", "vpx", @"DOM\admin", "vc.example.com", "/dc/s")]
    [InlineData("vpx://administrator%40vsphere.local@vc/dc/s", "vpx", "administrator@vsphere.local", "vc", "/dc/s")]
    [InlineData("vpx://administrator@vsphere.local@vc/dc/s", "vpx", "administrator@vsphere.local", "vc", "/dc/s")]
    [InlineData("esx://user:pw@h/", "esx", "user:pw", "h", "/")]
    [InlineData("esx://@h/", "esx", null, "h", "/")]
    [InlineData("esx://[2001:db8::1]/", "esx", null, "2001:db8::1", "/")]
    [InlineData("esx://root@[::1]:8443/", "esx", "root", "::1", "/")]
    [InlineData(
        "vpx://h/folder1/dc1/folder2/example-esx.com", "vpx", null, "h", "/folder1/dc1/folder2/example-esx.com")]
    [InlineData("vpx://h/a%2520b/dc%252f1/s", "vpx", null, "h", "/a%20b/dc%2f1/s")]
    [InlineData("vpx://h/caf%C3%A9/s", "vpx", null, "h", "/café/s")]
    [InlineData("vpx://h/café/s#fragment", "vpx", null, "h", "/café/s")]
    public void Parts_are_split_and_decoded_once(string text, string scheme, string? user, string host, string path)
    {
        ConnectionUri uri = ConnectionUri.Parse(text);
        Assert.Equal((scheme, user, host, path), (uri.Scheme, uri.UserName, uri.Host, uri.Path));
        Assert.Equal(text, uri.Text);
    }

    [Fact]
    public void Every_parameter_is_read()
    {
        ConnectionUri uri = ConnectionUri.Parse(
            "esx://h/?transport=http&vcenter=vc%2Eexample.com&no_verify=1&auto_answer=1&legacy_uuid=1"
            + "&proxy=socks://example-proxy.com:23456&cacert=%2Ftmp%2Fca.pem&authfile=/tmp/auth.conf&thumbprint="
            + string.Join(':', Enumerable.Repeat("ab", 32)));
        Assert.False(uri.IsHttps);
        Assert.Equal("vc.example.com", uri.VCenter);
        Assert.True(uri.NoVerify);
        Assert.True(uri.AutoAnswer);
        Assert.True(uri.LegacyUuid);
        Assert.Equal(new ProxyAddress(ProxyType.Socks5, "example-proxy.com", 23456, null, null), uri.Proxy);
        Assert.Equal("/tmp/ca.pem", uri.CaCertificateFile);
        Assert.Equal("/tmp/auth.conf", uri.AuthenticationFile);
        Assert.Equal(string.Concat(Enumerable.Repeat("AB", 32)), uri.Thumbprint);
        Assert.Empty(uri.Warnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?&&")]
    [InlineData("?=1")]
    [InlineData("?no_verify=0")]
    [InlineData("?no_verify=00")]
    [InlineData("?no_verify=%20+0")]
    [InlineData("?no_verify=-0")]
    [InlineData("?no_verify=1&NO_VERIFY=0")]
    public void Nothing_is_switched_on(string query) => Assert.False(ConnectionUri.Parse("esx://h/" + query).NoVerify);

    [Theory]
    [InlineData("?no_verify=1")]
    [InlineData("?No_Verify=01")]
    [InlineData("?no_verify=+1")]
    [InlineData("?no_verify=%201")]
    [InlineData("?auto_answer=0;no_verify=1")]
    [InlineData("?no_verify=0&no_verify=1")]
    [InlineData("?%6eo_verify=%31")]
    public void Names_ignore_case_and_the_last_of_a_repeated_parameter_counts(string query) =>
        Assert.True(ConnectionUri.Parse("esx://h/" + query).NoVerify);

    [Fact]
    public void Semicolon_is_text_while_an_ampersand_follows() =>
        Assert.Equal("a;b", ConnectionUri.Parse("esx://h/?vcenter=a;b&no_verify=1").VCenter);

    [Theory]
    [InlineData("proxy=p", ProxyType.Http, "p", 1080, null, null)]
    [InlineData("proxy=http://p", ProxyType.Http, "p", 1080, null, null)]
    [InlineData("proxy=p:3128", ProxyType.Http, "p", 3128, null, null)]
    [InlineData("proxy=socks://p:23456", ProxyType.Socks5, "p", 23456, null, null)]
    [InlineData("proxy=socks5://p", ProxyType.Socks5, "p", 1080, null, null)]
    [InlineData("proxy=socks4://p", ProxyType.Socks4, "p", 1080, null, null)]
    [InlineData("proxy=socks4a://p:1", ProxyType.Socks4A, "p", 1, null, null)]
    [InlineData("proxy=", ProxyType.Http, "", 1080, null, null)]
    [InlineData("proxy=http://%5b::1%5d:3128", ProxyType.Http, "::1", 3128, null, null)]
    [InlineData("proxy=socks5://%5b::1%5d", ProxyType.Socks5, "::1", 1080, null, null)]
    [InlineData("proxy=user:pw@p:3128", ProxyType.Http, "p", 3128, "user", "pw")]
    [InlineData("proxy=socks://user@p", ProxyType.Socks5, "p", 1080, "user", null)]
    public void Proxy_has_type_host_and_port(
        string query, ProxyType type, string host, int port, string? user, string? password) =>
        Assert.Equal(
            new ProxyAddress(type, host, port, user, password), ConnectionUri.Parse("esx://h/?" + query).Proxy);

    [Fact]
    public void The_password_of_a_proxy_is_not_printed() => Assert.DoesNotContain(
        "s3cret", ConnectionUri.Parse("esx://h/?proxy=user:s3cret@p").Proxy!.ToString());

    [Theory]
    [InlineData("esx://h/dc/host", "Ignoring unexpected path '/dc/host' for non-vpx scheme 'esx'")]
    [InlineData("gsx://h/%20", "Ignoring unexpected path '/ ' for non-vpx scheme 'gsx'")]
    [InlineData("esx://h/?bogus=1", "Ignoring unexpected query parameter 'bogus'")]
    [InlineData("esx://h/?AuthFile=x", "Ignoring unexpected query parameter 'AuthFile'")]
    public void What_is_ignored_is_a_warning(string text, string warning) =>
        Assert.Equal([warning], ConnectionUri.Parse(text).Warnings);

    [Theory]
    [InlineData(
        "esx://h/?transport=HTTP", "Query parameter 'transport' has unexpected value 'HTTP' (should be http|https)")]
    [InlineData("esx://h/?transport", "Query parameter 'transport' has unexpected value '' (should be http|https)")]
    [InlineData("esx://h/?no_verify=2", "Query parameter 'no_verify' has unexpected value '2' (should be 0 or 1)")]
    [InlineData("esx://h/?no_verify=", "Query parameter 'no_verify' has unexpected value '' (should be 0 or 1)")]
    [InlineData("esx://h/?no_verify=1x", "Query parameter 'no_verify' has unexpected value '1x' (should be 0 or 1)")]
    [InlineData("esx://h/?no_verify=1%20", "Query parameter 'no_verify' has unexpected value '1 ' (should be 0 or 1)")]
    [InlineData("esx://h/?auto_answer=x", "Query parameter 'auto_answer' has unexpected value 'x' (should be 0 or 1)")]
    [InlineData(
        "esx://h/?legacy_uuid=-1", "Query parameter 'legacy_uuid' has unexpected value '-1' (should be 0 or 1)")]
    [InlineData("esx://h/?proxy=ftp://p",
        "Query parameter 'proxy' contains unexpected type 'ftp' (should be (http|socks(|4|4a|5))")]
    [InlineData("esx://h/?proxy=HTTP://p",
        "Query parameter 'proxy' contains unexpected type 'HTTP' (should be (http|socks(|4|4a|5))")]
    [InlineData("esx://h/?proxy=:80", "Query parameter 'proxy' doesn't contain a hostname")]
    [InlineData("esx://h/?proxy=http://", "Query parameter 'proxy' doesn't contain a hostname")]
    [InlineData("esx://h/?proxy=a%20b", "Query parameter 'proxy' doesn't contain a hostname")]
    [InlineData("esx://h/?proxy=p:", "Query parameter 'proxy' has unexpected port value '' (should be [1..65535])")]
    [InlineData("esx://h/?proxy=p:0", "Query parameter 'proxy' has unexpected port value '0' (should be [1..65535])")]
    [InlineData(
        "esx://h/?proxy=p:65536", "Query parameter 'proxy' has unexpected port value '65536' (should be [1..65535])")]
    [InlineData("esx://h/?proxy=p:x", "Query parameter 'proxy' has unexpected port value 'x' (should be [1..65535])")]
    [InlineData("esx://h/?thumbprint=ab",
        "Query parameter 'thumbprint' has unexpected value 'ab' (should be the 64 hexadecimal digits of a SHA-256)")]
    [InlineData("esx:///", "URI is missing the server part")]
    [InlineData("esx:", "URI is missing the server part")]
    [InlineData("esx:foo", "URI is missing the server part")]
    [InlineData("vpx://h", "Path has to specify the datacenter and compute resource")]
    [InlineData("vpx://h/", "Path has to specify the datacenter and compute resource")]
    [InlineData("vpx://h///", "Path '///' does not specify a datacenter")]
    public void Wrong_values_are_named(string text, string message)
    {
        VirException error = Assert.Throws<VirException>(() => ConnectionUri.Parse(text));
        Assert.Equal(VirErrorCode.InvalidArgument, error.Code);
        Assert.Equal("invalid argument: " + message, error.Message);
    }

    [Theory]
    [InlineData("esx+ssh://h/", "esx+ssh", "esx")]
    [InlineData("VPX+TLS://h/dc/s", "vpx+tls", "vpx")]
    [InlineData("gsx+tcp://h/", "gsx+tcp", "gsx")]
    public void Remote_transports_are_refused_because_the_driver_is_client_side_only(
        string text, string scheme, string plain)
    {
        VirException error = Assert.Throws<VirException>(() => ConnectionUri.Parse(text));
        Assert.Equal(VirErrorCode.InvalidArgument, error.Code);
        Assert.Contains($"URI scheme '{scheme}' is not supported: this driver is client-side only", error.Message);
        Assert.Contains($"'{plain}://'", error.Message);
    }

    [Theory]
    [InlineData("host/path", "no connection driver available for URI 'host/path' does not include a driver name")]
    [InlineData("", "no connection driver available for URI '' does not include a driver name")]
    [InlineData("qemu:///system", "no connection driver available for qemu:///system")]
    [InlineData("test:///default", "no connection driver available for test:///default")]
    public void Schemes_of_others_have_no_driver(string text, string message)
    {
        VirException error = Assert.Throws<VirException>(() => ConnectionUri.Parse(text));
        Assert.Equal(VirErrorCode.NoConnect, error.Code);
        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData("esx://h y/")]
    [InlineData("esx://h/?x=[1]")]
    [InlineData("esx://h/?x={1}")]
    [InlineData("esx://h/%zz")]
    [InlineData("esx://h/%4")]
    [InlineData("esx://[::1/")]
    [InlineData("esx://[]/")]
    [InlineData("esx://[zz]/")]
    [InlineData("esx://[192.0.2.1]/")]
    [InlineData("esx://[::1]x/")]
    [InlineData(@"esx://h\u/")]
    [InlineData("esx://h:x/")]
    [InlineData("esx://h:65536/")]
    [InlineData("esx://h/\n")]
    [InlineData("esx://h/[x]")]
    public void What_is_no_URI_is_called_so(string text)
    {
        VirException error = Assert.Throws<VirException>(() => ConnectionUri.Parse(text));
        Assert.Equal((VirErrorCode.InternalError, VirErrorDomain.Uri), (error.Code, error.Domain));
        Assert.Equal("internal error: Unable to parse URI " + text, error.Message);
    }

    [Fact]
    public void A_scheme_of_the_application_needs_no_host()
    {
        ConnectionUri uri = ConnectionUri.Parse("test:///default?legacy_uuid=1", "test");
        Assert.Equal(("test", "", "/default", true), (uri.Scheme, uri.Host, uri.Path, uri.LegacyUuid));
        Assert.Empty(uri.Warnings);
    }
}
