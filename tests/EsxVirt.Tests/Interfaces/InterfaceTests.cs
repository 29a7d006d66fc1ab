using EsxVirt.Connections;
using EsxVirt.Interfaces;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Interfaces;

public sealed class InterfaceTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 1 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Cards_and_adapters_are_listed_in_one_request()
    {
        await using (Connection connection = await SimulatedConnection.OpenAsync(_server))
        {
            IReadOnlyList<NetworkInterface> all = await connection.ListInterfacesAsync(cancellationToken: Cancel);
            Assert.Equal(
                ["vmnic0", "vmnic1", "vmnic2", "vmnic3", "vmnic4", "vmk0", "vmk1"], all.Select(item => item.Name));
            Assert.All(all, item => Assert.True(item.IsActive));
            Assert.Equal([10000, null, 1000, 25000, 10000, null, null], all.Select(item => item.LinkSpeed));
            Assert.Equal(["Management Network", "vMotion"], all.Select(item => item.PortGroup).OfType<string>());
            Assert.All(all, item => Assert.NotEmpty(item.GetXml()));
        }
        Assert.Equal(3 + 1 + 1, _server.RequestCount);
    }

    [Theory]
    [InlineData(InterfaceFilter.None, 7)]
    [InlineData(InterfaceFilter.Active, 7)]
    [InlineData(InterfaceFilter.Active | InterfaceFilter.Inactive, 7)]
    [InlineData(InterfaceFilter.Inactive, 0)]
    public async Task Filters_select_as_in_libvirt(InterfaceFilter filter, int count)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal(count, (await connection.ListInterfacesAsync(filter, Cancel)).Count);
    }

    [Theory]
    [InlineData("vmnic1")]
    [InlineData("VMNIC1")]
    public async Task A_name_is_found_in_any_case(string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal("02:00:c0:a8:00:01", (await connection.GetInterfaceAsync(name, Cancel)).Mac);
    }

    [Theory]
    [InlineData("02:00:c0:a8:00:01", "vmnic1")]
    [InlineData("02:00:C0:A8:00:01", "vmnic1")]
    [InlineData("02-00-c0-a8-00-01", "vmnic1")]
    [InlineData("2:0:c0:a8:0:1", "vmnic1")]
    [InlineData("00:50:56:6a:00:01", "vmk1")]
    public async Task An_address_is_found_in_any_notation(string mac, string name)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal(name, (await connection.GetInterfaceByMacAsync(mac, Cancel)).Name);
    }

    [Fact]
    public async Task Of_a_card_and_an_adapter_with_one_address_the_card_is_found()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        string mac = (await connection.GetInterfaceAsync("vmk0", Cancel)).Mac;
        Assert.Equal("vmnic0", (await connection.GetInterfaceByMacAsync(mac, Cancel)).Name);
    }

    [Fact]
    public async Task Of_adapters_with_one_address_each_is_found_by_name_and_the_first_by_the_address()
    {
        _server.OddNetworks = info => info.Vnic = [.. info.Vnic.Select((adapter, index) => new HostVirtualNic
        {
            Device = adapter.Device,
            Key = adapter.Key,
            Portgroup = adapter.Portgroup,
            Spec = new HostVirtualNicSpec { Mac = "00:50:56:6A:00:77", Mtu = 1500 + index },
        })];
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal("vmk0", (await connection.GetInterfaceByMacAsync("00:50:56:6a:00:77", Cancel)).Name);
        Assert.Equal(1501, (await connection.GetInterfaceAsync("vmk1", Cancel)).Mtu);
    }

    [Fact]
    public async Task An_adapter_without_an_address_is_not_found_by_an_empty_one()
    {
        _server.OddNetworks = info => info.Vnic = [.. info.Vnic.Select(adapter => new HostVirtualNic
        {
            Device = adapter.Device,
            Key = adapter.Key,
            Portgroup = adapter.Portgroup,
            Spec = new HostVirtualNicSpec(),
        })];
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException e = await Assert.ThrowsAsync<VirException>(() => connection.GetInterfaceByMacAsync("", Cancel));
        Assert.Equal(VirErrorCode.NoInterface, e.Code);
    }

    [Fact]
    public async Task Cards_that_the_server_does_not_show_are_an_error_with_its_reason()
    {
        var host = new ScriptedHost();
        host.Server.Refused[(host.Host, "config.network.pnic")] = "Permission to perform this operation was denied.";
        await using Connection connection = await host.OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.ListInterfacesAsync(cancellationToken: Cancel));
        Assert.Equal(
            "internal error: The server does not show the network cards of the host: "
            + "Permission to perform this operation was denied.",
            e.Message);
    }

    [Fact]
    public async Task What_is_not_there_is_missed_in_libvirts_words()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException byName = await Assert.ThrowsAsync<VirException>(
            () => connection.GetInterfaceAsync("eth0", Cancel));
        Assert.Equal(VirErrorCode.NoInterface, byName.Code);
        Assert.Equal("Interface not found: Could not find physical NIC with name 'eth0'", byName.Message);
        VirException byMac = await Assert.ThrowsAsync<VirException>(
            () => connection.GetInterfaceByMacAsync("00:00:00:00:00:01", Cancel));
        Assert.Equal(
            "Interface not found: Could not find physical NIC with MAC address '00:00:00:00:00:01'", byMac.Message);
    }

    // What virsh 9.0 prints of such a card; in the last three cases it prints a prefix of -1, or fails.
    [Theory]
    [InlineData(true, "10.1.2.3", "255.255.254.0", "<dhcp peerdns='no'/>|<ip address='10.1.2.3' prefix='23'/>")]
    [InlineData(true, null, null, "<dhcp peerdns='no'/>")]
    [InlineData(false, "10.1.2.3", "255.255.255.255", "<ip address='10.1.2.3' prefix='32'/>")]
    [InlineData(false, "10.1.2.3", "0.0.0.0", "<ip address='10.1.2.3'/>")]
    [InlineData(false, "10.1.2.3", "", null)]
    [InlineData(false, null, null, null)]
    [InlineData(false, "10.1.2.3", "255.0.255.0", "")]
    [InlineData(false, "10.1.2.3", "nonsense", "")]
    [InlineData(true, "10.1.2.3", "ffff::", "<dhcp peerdns='no'/>")]
    public async Task Addresses_of_a_card_are_told_as_by_libvirt(
        bool dhcp, string? address, string? mask, string? expected)
    {
        _server.OddNetworks = info => info.Pnic[0] = new PhysicalNic
        {
            Device = "vmnic0",
            Pci = "",
            Mac = "00:0c:29:81:d8:a0",
            Spec = new PhysicalNicSpec
            {
                Ip = new HostIpConfig { Dhcp = dhcp, IpAddress = address, SubnetMask = mask },
            },
        };
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        string protocol = expected is null
            ? ""
            : "  <protocol family='ipv4'>\n"
                + string.Concat(
                    expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(line => $"    {line}\n"))
                + "  </protocol>\n";
        Assert.Equal(
            "<interface type='ethernet' name='vmnic0'>\n  <start mode='onboot'/>\n"
            + $"{protocol}  <mac address='00:0c:29:81:d8:a0'/>\n</interface>\n",
            (await connection.GetInterfaceAsync("vmnic0", Cancel)).GetXml());
    }

    [Fact]
    public async Task As_set_up_nothing_is_told_that_a_DHCP_server_gave()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        NetworkInterface adapter = await connection.GetInterfaceAsync("vmk1", Cancel);
        Assert.Contains("<ip address='198.51.100.11' prefix='23'/>", adapter.GetXml());
        Assert.DoesNotContain("<ip ", adapter.GetXml(InterfaceXmlFlags.Inactive));
        VirException e = Assert.Throws<VirException>(() => adapter.GetXml((InterfaceXmlFlags)2));
        Assert.Equal("unsupported flags (0x2) in function esxInterfaceGetXMLDesc", e.Message);
    }

    [Fact]
    public async Task An_adapter_tells_both_protocols_and_its_packet_size()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Assert.Equal(
            """
            <interface type='ethernet' name='vmk0'>
              <start mode='onboot'/>
              <mtu size='1500'/>
              <protocol family='ipv4'>
                <ip address='192.0.2.11' prefix='24'/>
              </protocol>
              <protocol family='ipv6'>
                <ip address='fe80::c0ff:fea8:0' prefix='64'/>
              </protocol>
              <mac address='02:00:c0:a8:00:00'/>
            </interface>

            """,
            (await connection.GetInterfaceAsync("vmk0", Cancel)).GetXml());
    }

    [Theory]
    [InlineData("esx-3.5", "esx", "")]
    [InlineData("gsx-2.0", "gsx", "")]
    [InlineData("vcenter-8.0", "vpx", "dc2/esx6")]
    public async Task Every_product_lists_them(string product, string scheme, string path)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 1 });
        await using Connection connection = await SimulatedConnection.OpenAsync(
            server, $"{scheme}://host.example.com/{path}");
        Assert.Equal(7, (await connection.ListInterfacesAsync(cancellationToken: Cancel)).Count);
    }
}
