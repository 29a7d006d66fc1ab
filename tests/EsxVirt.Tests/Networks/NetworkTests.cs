using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Networks;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Networks;

/// <summary>Switches are listed, found and described. Documents and UUIDs are those of virsh 9.0 on the same
/// host.</summary>
public sealed class NetworkTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 3 });

    private readonly SimulatedServer _vcenter = new(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 3 });

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _vcenter.DisposeAsync();
    }

    [Fact]
    public async Task A_list_is_one_request()
    {
        await using (Connection connection = await SimulatedConnection.OpenAsync(_server))
        {
            IReadOnlyList<Network> networks = await connection.ListNetworksAsync(cancellationToken: Cancel);
            Assert.Equal(["vSwitch0", "vSwitch1", "vSwitch2"], networks.Select(network => network.Name));
            Assert.All(networks, network => Assert.True(network.IsActive && network.IsPersistent && network.Autostart));
        }
        Assert.Equal(3 + 1 + 1, _server.RequestCount);
    }

    [Fact]
    public async Task A_list_with_definitions_is_one_request_whatever_the_number()
    {
        await using Connection connection = await OpenVCenterAsync();
        IReadOnlyList<Network> networks = await connection.ListNetworksAsync(
            NetworkFilter.Distributed, NetworkData.Definition, Cancel);
        Assert.Equal(4, networks.Count);
        foreach (Network network in networks)
            Assert.NotEmpty(await network.GetXmlAsync(NetworkXmlFlags.Vlans, Cancel));
        Assert.Equal(3 + 1, _vcenter.RequestCount);
    }

    [Theory]
    [InlineData(NetworkFilter.None, 3)]
    [InlineData(NetworkFilter.Active, 3)]
    [InlineData(NetworkFilter.Inactive, 0)]
    [InlineData(NetworkFilter.Active | NetworkFilter.Inactive, 3)]
    [InlineData(NetworkFilter.Persistent, 3)]
    [InlineData(NetworkFilter.Transient, 0)]
    [InlineData(NetworkFilter.Autostart | NetworkFilter.Persistent, 3)]
    [InlineData(NetworkFilter.NoAutostart, 0)]
    [InlineData(NetworkFilter.Active | NetworkFilter.NoAutostart, 0)]
    [InlineData(NetworkFilter.Distributed, 4)]
    public async Task Filters_select_as_in_libvirt_and_ask_only_where_something_can_be(NetworkFilter filter, int count)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal(count, (await connection.ListNetworksAsync(filter, cancellationToken: Cancel)).Count);
        Assert.Equal(3 + (count > 0 ? 1 : 0), _server.RequestCount);
    }

    [Fact]
    public async Task Unknown_bits_are_refused()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.ListNetworksAsync((NetworkFilter)64, cancellationToken: Cancel));
        Assert.Equal("unsupported flags (0x40) in function esxConnectListAllNetworks", e.Message);
    }

    // The vector of storage-network's acceptance list: MD5 of key-vim.host.VirtualSwitch-vSwitch0.
    [Theory]
    [InlineData("vSwitch0")]
    [InlineData("2f467347-8b4e-8655-e7d6-c4c3fb968009")]
    [InlineData("2F467347-8B4E-8655-E7D6-C4C3FB968009")]
    public async Task A_switch_is_found_by_name_and_by_libvirts_UUID(string text)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.FindNetworkAsync(text, cancellationToken: Cancel);
        Assert.Equal(("vSwitch0", "2f467347-8b4e-8655-e7d6-c4c3fb968009"), (network.Name, network.Uuid.ToString()));
        Assert.Equal(network.Name, (await connection.GetNetworkAsync(network.Uuid, Cancel)).Name);
        Assert.Equal(network.Uuid, (await connection.GetNetworkAsync(network.Name, Cancel)).Uuid);
        Assert.Equal(3 + 3, _server.RequestCount);
    }

    [Theory]
    [InlineData("nosuch")]
    [InlineData("vswitch0")]
    [InlineData("")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    public async Task What_is_not_there_is_missed_in_libvirts_words(string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.FindNetworkAsync(name, cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.NoNetwork, e.Code);
        Assert.Equal($"Network not found: Could not find HostVirtualSwitch with name '{name}'", e.Message);
    }

    [Fact]
    public async Task The_description_is_libvirts_and_read_along_costs_nothing()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.FindNetworkAsync(
            "vSwitch2", NetworkData.Definition, cancellationToken: Cancel);
        Assert.Equal(
            """
            <network>
              <name>vSwitch2</name>
              <uuid>b127e322-9906-8cf8-3e6e-a6cbf8c4deb6</uuid>
              <forward dev='vmnic1' mode='bridge'>
                <interface dev='vmnic1'/>
                <interface dev='vmnic2'/>
              </forward>
              <bandwidth>
                <inbound average='12800' peak='25600' burst='102400'/>
                <outbound average='12800' peak='25600' burst='102400'/>
              </bandwidth>
              <portgroup name='VLAN 20'>
                <bandwidth>
                  <inbound average='1000' peak='5000' burst='5120'/>
                  <outbound average='1000' peak='5000' burst='5120'/>
                </bandwidth>
              </portgroup>
              <portgroup name='Trunk'>
              </portgroup>
            </network>

            """,
            await network.GetXmlAsync(cancellationToken: Cancel));
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    [Fact]
    public async Task VLANs_are_shown_on_request()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.GetNetworkAsync("vSwitch2", Cancel);
        NetworkDefinition definition = await network.GetDefinitionAsync(NetworkXmlFlags.Vlans, Cancel);
        Assert.Equal([20u], definition.PortGroups[0].Vlan!.Tags);
        Assert.Equal(new NetworkVlan(IsTrunk: true, [4095]), definition.PortGroups[1].Vlan);
        Assert.Equal(3 + 2, _server.RequestCount);
    }

    [Fact]
    public async Task A_host_tells_of_its_distributed_switch_what_it_knows()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.FindNetworkAsync(
            "DSwitch", NetworkData.Definition, cancellationToken: Cancel);
        Assert.True(network.IsDistributed);
        Assert.Equal("50201b6c-1f3a-4d5e-8f90-a1b2c3d4e5f6", network.Uuid.ToString());
        NetworkDefinition definition = await network.GetDefinitionAsync(cancellationToken: Cancel);
        Assert.Equal(["vmnic3"], definition.Forward!.Interfaces);
        Assert.Empty(definition.PortGroups);
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    // A vCenter writes a slash and a percent sign in names of its objects as %2f and %25, and hosts repeat that.
    [Fact]
    public async Task A_distributed_switch_has_the_name_that_its_administrator_gave()
    {
        _server.OddNetworks = info => info.ProxySwitch = [.. info.ProxySwitch.Select(item => new HostProxySwitch
        {
            DvsUuid = item.DvsUuid,
            DvsName = "lab%2f100%25",
            Key = item.Key,
            Spec = item.Spec,
        })];
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.True((await connection.GetNetworkAsync("lab/100%", Cancel)).IsDistributed);
    }

    [Fact]
    public async Task A_vCenter_tells_of_distributed_port_groups_but_not_of_uplinks()
    {
        await using Connection connection = await OpenVCenterAsync();
        Network network = await connection.GetNetworkAsync("DSwitch", Cancel);
        NetworkDefinition definition = await network.GetDefinitionAsync(cancellationToken: Cancel);
        Assert.Equal(
            ["DPortGroup", "DVLAN 40", "DTrunk", "DPrivate"], definition.PortGroups.Select(group => group.Name));
        Assert.Equal([null, 1u, 12u, 1u], definition.PortGroups.Select(group => (uint?)group.Vlan?.Tags.Count));
        Assert.Equal([40u], definition.PortGroups[1].Vlan!.Tags);
        Assert.Equal([55u], definition.PortGroups[3].Vlan!.Tags);
        Assert.True(definition.PortGroups[2].Vlan is { IsTrunk: true, Tags: [100, .., 200] });
        Assert.Equal(new BandwidthRate(2000, 4000, 1024), definition.PortGroups[1].Bandwidth!.Inbound);
        Assert.Equal(3 + 2, _vcenter.RequestCount);
    }

    [Theory]
    [InlineData("esx-3.5", "esx")]
    [InlineData("gsx-2.0", "gsx")]
    public async Task Old_servers_know_nothing_of_distributed_switches(string product, string scheme)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 1 });
        await using Connection connection = await SimulatedConnection.OpenAsync(
            server, $"{scheme}://host.example.com/");
        IReadOnlyList<Network> networks = await connection.ListNetworksAsync(
            NetworkFilter.Distributed, NetworkData.Definition, Cancel);
        Assert.Equal(["vSwitch0", "vSwitch1", "vSwitch2"], networks.Select(network => network.Name));
        Assert.Contains("<portgroup name='VM Network'>", await networks[0].GetXmlAsync(cancellationToken: Cancel));
    }

    // Each of these ends libvirt's driver in a crash or an error.
    [Fact]
    public async Task Whatever_a_host_leaves_out_the_rest_is_told()
    {
        _server.OddNetworks = info =>
        {
            info.Vswitch[0] = new HostVirtualSwitch
            {
                Name = "vSwitch0",
                Key = "",
                Portgroup = ["VM Network", "key-vim.host.PortGroup-nosuch"],
                Pnic = ["vmnic0", "key-vim.host.PhysicalNic-vmnic77"],
                Spec = new HostVirtualSwitchSpec(),
            };
            info.Pnic[0] = new PhysicalNic
            {
                Device = "vmnic0",
                Pci = "",
                Mac = "02:00:00:00:00:01",
                Spec = new PhysicalNicSpec()
            };
            info.Portgroup = [.. info.Portgroup.Select(group => new HostPortGroup
            {
                Spec = group.Spec,
                ComputedPolicy = new HostNetworkPolicy(),
            })];
        };
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.GetNetworkAsync("vSwitch0", Cancel);
        Assert.Equal("2f467347-8b4e-8655-e7d6-c4c3fb968009", network.Uuid.ToString());
        NetworkDefinition definition = await network.GetDefinitionAsync(cancellationToken: Cancel);
        Assert.Equal(["vmnic0", "vmnic77"], definition.Forward!.Interfaces);
        Assert.Equal(["VM Network"], definition.PortGroups.Select(group => group.Name));
    }

    [Fact]
    public async Task A_switch_that_is_gone_is_missed()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.GetNetworkAsync("vSwitch1", Cancel);
        _server.OddNetworks = info => info.Vswitch.RemoveAt(1);
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.GetXmlAsync(cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.NoNetwork, e.Code);
    }

    [Fact]
    public async Task Autostart_is_on_and_stays_on()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Network network = await connection.GetNetworkAsync("vSwitch1", Cancel);
        await network.SetAutostartAsync(true, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.SetAutostartAsync(false, Cancel));
        Assert.Equal("internal error: Cannot deactivate network autostart", e.Message);
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    [Fact]
    public async Task The_bridge_is_the_switch()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal("vSwitch1", (await connection.GetNetworkAsync("vSwitch1", Cancel)).BridgeName);
    }

    private Task<Connection> OpenVCenterAsync() =>
        SimulatedConnection.OpenAsync(_vcenter, "vpx://vc.example.com/folder1/dc1/cluster1/esx1");
}
