using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.Tests.Connections;

/// <summary>The <c>vcenter</c> parameter: the vCenter of a host, opened with it.</summary>
public class VCenterTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _host = new();
    private readonly ScriptedHost _vcenter = new();
    private readonly List<string> _asked = [];
    private readonly List<string> _places = [];

    public VCenterTests()
    {
        _vcenter.Server.About.ApiType = "VirtualCenter";
        _vcenter.Server.About.ProductLineId = "vpx";
        _vcenter.Server.Answer = call => call is FindByIpRequest { Ip: "192.0.2.1", VmSearch: false }
            ? _vcenter.Host : null;
    }

    [Theory]
    [InlineData("esx://192.0.2.1/?vcenter=192.0.2.9", "https://192.0.2.9:443")]
    [InlineData("esx://192.0.2.1:8443/?vcenter=192.0.2.9", "https://192.0.2.9:443")]
    [InlineData("esx://192.0.2.1/?vcenter=192.0.2.9&transport=http", "http://192.0.2.9:80")]
    [InlineData("esx://192.0.2.1/?vcenter=*", "https://192.0.2.9:443")]
    [InlineData("esx://192.0.2.1/?vcenter=*:9443", "https://192.0.2.9:9443")]
    [InlineData("esx://192.0.2.1/?vcenter=192.0.2.9:9443", "https://192.0.2.9:9443")]
    public async Task Its_credentials_are_asked_after_the_hosts_and_it_must_know_the_host(string uri, string place)
    {
        _host.Server.Set(_host.Host, "summary.managementServerIp", "192.0.2.9");
        await using (await OpenAsync(uri))
        {
            Assert.Equal(
                ["RetrieveServiceContent", "Login", "FindByIp", "RetrievePropertiesEx"], _vcenter.Server.Requests);
            Assert.Equal(place, _places[^1]);
            Assert.Equal(
                [
                    "Enter username for 192.0.2.1 [root]", "Enter root password for 192.0.2.1",
                    "Enter username for 192.0.2.9 [administrator@vsphere.local]",
                    "Enter administrator@vsphere.local password for 192.0.2.9",
                ],
                _asked);
        }
        Assert.Equal(("Logout", "Logout"), (_host.Server.Requests[^1], _vcenter.Server.Requests[^1]));
    }

    [Fact]
    public async Task An_unmanaged_host_accepts_any_vCenter()
    {
        await using Connection connection = await OpenAsync("esx://192.0.2.1/?vcenter=192.0.2.77");
        Assert.Equal("https://192.0.2.77:443", _places[^1]);
    }

    [Theory]
    [InlineData("esx://192.0.2.1/?vcenter=*", null, "This host is not managed by a vCenter")]
    [InlineData("esx://192.0.2.1/?vcenter=192.0.2.8", "192.0.2.9", "This host is managed by a vCenter with IP address "
        + "192.0.2.9, but a mismatching vCenter '192.0.2.8' (192.0.2.8) has been specified")]
    [InlineData(
        "esx://192.0.2.2/?vcenter=192.0.2.9", "192.0.2.9", "Could not find host system with IP address '192.0.2.2'")]
    public async Task A_wrong_vCenter_is_refused_and_nobody_stays_logged_in(
        string uri, string? managing, string message)
    {
        if (managing is not null)
            _host.Server.Set(_host.Host, "summary.managementServerIp", managing);
        VirException error = await Assert.ThrowsAsync<VirException>(() => OpenAsync(uri));
        Assert.Equal("internal error: " + message, error.Message);
        foreach (ScriptedServer server in (ScriptedServer[])[_host.Server, _vcenter.Server])
            Assert.Equal(server.Requests.Count(r => r == "Login"), server.Requests.Count(r => r == "Logout"));
    }

    [Fact]
    public async Task A_host_behind_another_address_is_known_by_its_hardware()
    {
        _vcenter.Server.Answer = call =>
            call is FindByUuidRequest { Uuid: "4c4c4544-0000-1000-8000-000000000001", VmSearch: false }
                ? _vcenter.Host : null;
        await using Connection connection = await OpenAsync("esx://192.0.2.2/?vcenter=192.0.2.9");
        Assert.Equal(
            ["RetrieveServiceContent", "Login", "FindByIp", "FindByUuid", "RetrievePropertiesEx"],
            _vcenter.Server.Requests);
    }

    [Fact]
    public async Task A_host_is_no_vCenter()
    {
        _vcenter.Server.About.ApiType = "HostAgent";
        _vcenter.Server.About.ProductLineId = "embeddedEsx";
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => OpenAsync("esx://192.0.2.1/?vcenter=192.0.2.9"));
        Assert.Equal(
            "internal error: Expecting '192.0.2.9' to be a vCenter/VPX host but found a ESX(i) host", error.Message);
    }

    private Task<Connection> OpenAsync(string uri)
    {
        HttpMessageHandler Serve(ConnectionUri address)
        {
            _places.Add($"{(address.IsHttps ? "https" : "http")}://{address.Host}:{address.Port}");
            ScriptedHost server = address.Host.StartsWith("192.0.2.1", StringComparison.Ordinal)
                || address.Host == "192.0.2.2"
                ? _host
                : _vcenter;
            return server.Options().Schemes["esx"].CreateHandler(address);
        }
        return Connection.OpenAsync(
            uri,
            new ConnectionOptions
            {
                Environment = _ => null,
                Schemes = new Dictionary<string, SchemeRegistration> { ["esx"] = new(Serve) },
                Credentials = new Credentials((request, _) =>
                {
                    _asked.Add(request.Prompt);
                    return ValueTask.FromResult<string?>(request.Type == CredentialType.UserName ? "" : "password");
                }),
            },
            Cancel);
    }
}
