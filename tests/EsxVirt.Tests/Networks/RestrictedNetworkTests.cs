using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Networks;

/// <summary>An account that may not see all of a host's networks.</summary>
public sealed class RestrictedNetworkTests
{
    private const string Denied = "Permission to perform this operation was denied.";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _host = new();

    public RestrictedNetworkTests()
    {
        var system = _host.Server.Add("HostNetworkSystem", "ha-network-system");
        _host.Server.Set(_host.Host, "configManager.networkSystem", system);
        _host.Server.Set(_host.Host, "config.network.vswitch", new List<HostVirtualSwitch>
        {
            new()
            {
                Name = "vSwitch0",
                Key = "key-vim.host.VirtualSwitch-vSwitch0",
                Portgroup = ["key-vim.host.PortGroup-VM Network"],
                Pnic = ["key-vim.host.PhysicalNic-vmnic0"],
                Spec = new HostVirtualSwitchSpec(),
            },
        });
    }

    [Fact]
    public async Task Switches_that_are_hidden_are_an_error_with_the_servers_reason()
    {
        await using Connection connection = await OpenAsync("vswitch");
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.ListNetworksAsync(cancellationToken: Cancel));
        Assert.Equal($"internal error: The server does not show the virtual switches of the host: {Denied}", e.Message);
    }

    [Fact]
    public async Task A_switch_whose_port_groups_and_cards_are_hidden_is_described_without_them()
    {
        await using Connection connection = await OpenAsync("portgroup", "pnic", "proxySwitch");
        Network network = Assert.Single(await connection.ListNetworksAsync(cancellationToken: Cancel));
        Assert.Equal(
            """
            <network>
              <name>vSwitch0</name>
              <uuid>2f467347-8b4e-8655-e7d6-c4c3fb968009</uuid>
              <forward dev='vmnic0' mode='bridge'>
                <interface dev='vmnic0'/>
              </forward>
            </network>

            """,
            await network.GetXmlAsync(cancellationToken: Cancel));
    }

    [Theory]
    [InlineData("portgroup")]
    [InlineData("vnic")]
    public async Task Nothing_is_removed_whose_users_are_hidden(string hidden)
    {
        await using Connection connection = await OpenAsync(hidden);
        Network network = await connection.GetNetworkAsync("vSwitch0", Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.UndefineAsync(Cancel));
        Assert.Equal(
            $"internal error: The server does not show what is connected to HostVirtualSwitch 'vSwitch0': {Denied}",
            e.Message);
        Assert.DoesNotContain(_host.Server.Requests, request => request.StartsWith("Remove", StringComparison.Ordinal));
    }

    private Task<Connection> OpenAsync(params string[] hidden)
    {
        foreach (string list in hidden)
            _host.Server.Refused[(_host.Host, $"config.network.{list}")] = Denied;
        return _host.OpenAsync();
    }
}
