using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Networks;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Networks;

/// <summary>Switches are made and removed whole or not at all, and nothing that was not named is touched.</summary>
public sealed class DefineNetworkTests : IAsyncDisposable
{
    private const string Lab =
        """
        <network>
          <name>lab</name>
          <forward mode='bridge'><interface dev='vmnic4'/></forward>
          <bandwidth>
            <inbound average='1000' peak='5000' burst='5120'/><outbound average='1000' peak='5000' burst='5120'/>
          </bandwidth>
          <portgroup name='A&amp;B "x" &lt;y&gt; é/\%'><vlan><tag id='4094'/></vlan></portgroup>
          <portgroup name='second'>
            <vlan trunk='yes'><tag id='1'/></vlan>
            <bandwidth>
              <inbound average='128' peak='256' burst='256'/><outbound average='128' peak='256' burst='256'/>
            </bandwidth>
          </portgroup>
          <portgroup name='third'/>
        </network>
        """;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 16 });
    private readonly List<string> _warnings = [];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_network_of_three_port_groups_is_six_requests()
    {
        await using Connection connection = await OpenAsync();
        Network network = await connection.DefineNetworkAsync(Lab, cancellationToken: Cancel);
        Assert.Equal(3 + 6, _server.RequestCount);
        Assert.Equal((1, 3), (_server.RequestCounts["AddVirtualSwitch"], _server.RequestCounts["AddPortGroup"]));
        Assert.Equal("lab", network.Name);

        NetworkDefinition definition = await network.GetDefinitionAsync(NetworkXmlFlags.Vlans, Cancel);
        Assert.Equal(["vmnic4"], definition.Forward!.Interfaces);
        Assert.Equal(new BandwidthRate(1000, 5000, 5120), definition.Bandwidth!.Inbound);
        Assert.Equal(
            ["A&B \"x\" <y> é/\\%", "second", "third"], definition.PortGroups.Select(group => group.Name));
        Assert.Equal([4094u], definition.PortGroups[0].Vlan!.Tags);
        Assert.Equal([4095u], definition.PortGroups[1].Vlan!.Tags);
        Assert.Null(definition.PortGroups[2].Vlan);
        Assert.Equal(new BandwidthRate(128, 256, 256), definition.PortGroups[1].Bandwidth!.Outbound);
        Assert.Equal(3 + 6, _server.RequestCount);
    }

    // The wire values of libvirt for these limits: 8000000 and 40000000 bit/s, 5242880 bytes.
    [Fact]
    public async Task Limits_and_cards_reach_the_host_as_from_libvirt()
    {
        HostVirtualSwitch? made = null;
        _server.OddNetworks = info => made = info.Vswitch.Find(item => item.Name == "lab") ?? made;
        await using Connection connection = await OpenAsync();
        await connection.DefineNetworkAsync(Lab, cancellationToken: Cancel);
        HostNetworkTrafficShapingPolicy shaping = made!.Spec.Policy!.ShapingPolicy!;
        Assert.Equal((true, 8_000_000L, 40_000_000L, 5_242_880L),
            (shaping.Enabled, shaping.AverageBandwidth, shaping.PeakBandwidth, shaping.BurstSize));
        Assert.Equal(["vmnic4"], ((HostVirtualSwitchBondBridge)made.Spec.Bridge!).NicDevice);
        Assert.Equal(128, made.Spec.NumPorts);
    }

    [Theory]
    [InlineData("esx-3.5", "esx", "")]
    [InlineData("gsx-2.0", "gsx", "")]
    [InlineData("esxi-6.7", "esx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task Every_product_makes_and_removes_it(string product, string scheme, string path)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 2 });
        await using Connection connection = await SimulatedConnection.OpenAsync(
            server, $"{scheme}://host.example.com/{path}");
        Network network = await connection.DefineNetworkAsync(Lab, cancellationToken: Cancel);
        Assert.Equal(4, (await connection.ListNetworksAsync(cancellationToken: Cancel)).Count);
        await network.UndefineAsync(Cancel);
        Assert.Equal(3, (await connection.ListNetworksAsync(cancellationToken: Cancel)).Count);
    }

    [Theory]
    [InlineData("<name>vSwitch0</name>", VirErrorCode.InternalError,
        "internal error: HostVirtualSwitch already exists, editing existing ones is not supported yet")]
    [InlineData("<name>t</name><uuid>2f467347-8b4e-8655-e7d6-c4c3fb968009</uuid>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: Cannot use predefined UUID")]
    [InlineData("<name>t</name><forward mode='private'/>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: Unsupported forward mode 'private'")]
    [InlineData("<name>t</name><forward mode='nat'/><ip address='192.0.2.1'/>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: Unsupported forward mode 'nat'")]
    [InlineData("<name>t</name><portgroup name='Internal'/>", VirErrorCode.NetworkExists,
        "network HostPortGroup with name 'Internal' exists already exists already")]
    [InlineData("<name>t</name><portgroup name='p'/><portgroup name='p'/>", VirErrorCode.XmlError,
        "XML error: portgroup 'p' can only be listed once")]
    [InlineData("<name>t</name><forward mode='bridge' dev='vmnic9'/>", VirErrorCode.InternalError,
        "internal error: Could not find PhysicalNic with name 'vmnic9'")]
    [InlineData(
        "<name>t</name><forward mode='bridge'><address type='pci' domain='0' bus='1' slot='2' function='0'/></forward>",
        VirErrorCode.NoSupport,
        "this function is not supported by the connection driver: unsupported device type in network t interface pool")]
    [InlineData("<name>t</name><forward mode='bridge' dev='vmnic0'/>", VirErrorCode.ResourceBusy,
        "resource busy: PhysicalNic 'vmnic0' belongs to switch 'vSwitch0'; a card can have one switch only")]
    [InlineData("<name>t</name><forward mode='bridge' dev='vmnic3'/>", VirErrorCode.ResourceBusy,
        "resource busy: PhysicalNic 'vmnic3' belongs to switch 'DSwitch'; a card can have one switch only")]
    [InlineData("<name>t</name><bandwidth><inbound average='1'/></bandwidth>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: Different inbound and outbound bandwidth is unsupported")]
    [InlineData("<name>t</name><portgroup name='p'><bandwidth><inbound average='1'/><outbound "
        + "average='2'/></bandwidth></portgroup>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: Different inbound and outbound bandwidth is unsupported")]
    [InlineData("<name>t</name><bandwidth><inbound average='18446744073709551615'/><outbound "
        + "average='18446744073709551615'/></bandwidth>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: bandwidth average value '18446744073709551615' is too large")]
    [InlineData("<name>t</name><vlan><tag id='5'/></vlan>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: a virtual switch has no VLAN of its own: give it to a portgroup")]
    [InlineData(
        "<name>t</name><portgroup name='p'><vlan><tag id='0'/></vlan></portgroup>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: VLAN 0 of portgroup 'p' is not between 1 and 4094; for all VLANs say trunk='yes'")]
    [InlineData(
        "<name>t</name><portgroup name='p'><vlan><tag id='4095'/></vlan></portgroup>", VirErrorCode.ConfigUnsupported,
        "unsupported configuration: VLAN 4095 of portgroup 'p' is not between 1 and 4094; for "
            + "all VLANs say trunk='yes'")]
    [InlineData("<name>t</name><portgroup name='p'><vlan><tag id='1'/><tag id='2'/></vlan></portgroup>",
        VirErrorCode.ConfigUnsupported,
        "unsupported configuration: portgroup 'p' can have one VLAN, or all of them with "
            + "trunk='yes', but no list of VLANs")]
    public async Task What_cannot_be_is_refused_before_anything_is_changed(
        string content, VirErrorCode code, string message)
    {
        await using Connection connection = await OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineNetworkAsync($"<network>{content}</network>", cancellationToken: Cancel));
        Assert.Equal((code, message), (e.Code, e.Message));
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    [Theory]
    [InlineData("<network/>")]
    [InlineData("<network><name>t</name>")]
    [InlineData("<network><name>t</name><vlan><tag id='4096'/></vlan></network>")]
    [InlineData("")]
    public async Task Wrong_documents_are_refused_without_a_request(string xml)
    {
        await using Connection connection = await OpenAsync();
        await Assert.ThrowsAsync<VirException>(() => connection.DefineNetworkAsync(xml, cancellationToken: Cancel));
        Assert.Equal(3, _server.RequestCount);
    }

    [Fact]
    public async Task A_read_only_connection_changes_nothing()
    {
        await using Connection connection = await OpenAsync(readOnly: true);
        Network network = await connection.GetNetworkAsync("vSwitch1", Cancel);
        foreach ((string api, Func<Task> change) in new (string, Func<Task>)[]
        {
            ("virNetworkDefineXML", () => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel)),
            ("virNetworkUndefine", () => network.UndefineAsync(Cancel)),
            ("virNetworkSetAutostart", () => network.SetAutostartAsync(true, Cancel)),
        })
        {
            VirException e = await Assert.ThrowsAsync<VirException>(change);
            Assert.Equal($"operation forbidden: read only access prevents {api}", e.Message);
        }
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    [Fact]
    public async Task What_means_nothing_to_a_switch_is_ignored_with_a_warning_or_refused_when_checked()
    {
        const string Document = "<network><name>t</name><ip address='192.0.2.1'/><dns/></network>";
        await using Connection connection = await OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineNetworkAsync(Document, NetworkDefineFlags.Validate, Cancel));
        Assert.Equal("unsupported configuration: a virtual switch has no <ip>, <dns> (network 't')", e.Message);
        await connection.DefineNetworkAsync(Document, cancellationToken: Cancel);
        Assert.Equal(["network 't': a virtual switch has no <ip>, <dns>; ignored"], _warnings);
    }

    [Fact]
    public async Task A_physical_function_is_no_card()
    {
        await using Connection connection = await OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(() => connection.DefineNetworkAsync(
            "<network><name>t</name><forward mode='bridge'><pf dev='vmnic4'/></forward></network>",
            cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.NoSupport, e.Code);
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    [Fact]
    public async Task The_packet_size_reaches_the_host()
    {
        HostNetworkInfo? seen = null;
        _server.OddNetworks = info => seen = info;
        await using Connection connection = await OpenAsync();
        await connection.DefineNetworkAsync(
            "<network><name>t</name><mtu size='9000'/></network>", cancellationToken: Cancel);
        Assert.Equal(9000, seen!.Vswitch.Single(item => item.Name == "t").Mtu);
    }

    [Fact]
    public async Task A_server_that_wants_keys_of_cards_gets_them()
    {
        int calls = 0;
        _server.Interceptor = call => call.Name == "AddVirtualSwitch" && calls++ == 0
            ? Fault(new InvalidArgument { InvalidProperty = "spec.bridge" })
            : null;
        await using Connection connection = await OpenAsync();
        Network network = await connection.DefineNetworkAsync(Lab, cancellationToken: Cancel);
        Assert.Equal(2, calls);
        Assert.Equal(["vmnic4"], (await network.GetDefinitionAsync(cancellationToken: Cancel)).Forward!.Interfaces);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_port_group_that_fails_takes_the_others_and_the_switch_with_it(int which)
    {
        FailOn("AddPortGroup", which, new HostConfigFault());
        await using Connection connection = await OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        Assert.Contains("AddPortGroup", e.Message);
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task An_answer_that_is_lost_takes_the_switch_with_it_too()
    {
        int calls = 0;
        _server.Interceptor = call =>
            call.Name == "AddPortGroup" && calls++ == 1 ? SimulatedTrouble.Answer(200, "text/xml", "<nonsense") : null;
        await using Connection connection = await OpenAsync();
        await Assert.ThrowsAsync<VirException>(() => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task A_name_that_somebody_takes_meanwhile_stays_theirs()
    {
        FailOn("AddPortGroup", 1, new AlreadyExists { Name = "second" });
        _server.OddNetworks = info =>
        {
            if (info.Vswitch.Exists(item => item.Name == "lab"))
            {
                info.Portgroup.Add(new HostPortGroup
                {
                    Key = "key-vim.host.PortGroup-second",
                    ComputedPolicy = new HostNetworkPolicy(),
                    Spec = new HostPortGroupSpec
                    {
                        Name = "second",
                        VswitchName = "vSwitch1",
                        Policy = new HostNetworkPolicy()
                    },
                });
            }
        };
        await using Connection connection = await OpenAsync();
        await Assert.ThrowsAsync<VirException>(() => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        Assert.Equal(1, _server.RequestCounts["RemovePortGroup"]);
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task What_cannot_be_taken_back_is_said()
    {
        _server.Interceptor = call => call.Name switch
        {
            "AddPortGroup" => Fault(new HostConfigFault()),
            "RemoveVirtualSwitch" => Fault(new HostConfigFault()),
            _ => null,
        };
        await using Connection connection = await OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        Assert.Contains("HostVirtualSwitch 'lab' was made and could not be removed again", e.Message);
    }

    [Fact]
    public async Task A_lost_answer_to_the_first_change_is_followed_by_a_look()
    {
        _server.Interceptor = call => call.Name == "AddVirtualSwitch" ? SimulatedTrouble.DropAnswer : null;
        await using Connection connection = await OpenAsync();
        await Assert.ThrowsAsync<VirException>(() => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        Assert.Equal(1, _server.RequestCounts["RemoveVirtualSwitch"]);
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task Where_the_look_finds_nothing_the_message_says_that_nobody_knows()
    {
        _server.Interceptor = call => call.Name == "AddVirtualSwitch" ? SimulatedTrouble.Drop : null;
        await using Connection connection = await OpenAsync();
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        Assert.Contains("whether HostVirtualSwitch 'lab' was made is not known", e.Message);
        Assert.False(_server.RequestCounts.ContainsKey("RemoveVirtualSwitch"));
    }

    [Fact]
    public async Task Giving_up_between_port_groups_leaves_nothing()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        _server.Interceptor = call =>
        {
            if (call.Name == "AddPortGroup")
                cancel.Cancel();
            return null;
        };
        await using Connection connection = await OpenAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.DefineNetworkAsync(Lab, cancellationToken: cancel.Token));
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task A_free_licence_is_named()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Access = SimulatorAccess.FreeLicence });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineNetworkAsync(Lab, cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.OperationUnsupported, e.Code);
        Assert.Contains("licence", e.Message);
    }

    [Fact]
    public async Task A_switch_of_two_port_groups_is_removed_in_four_requests()
    {
        await using Connection connection = await OpenAsync();
        Network network = await connection.DefineNetworkAsync(
            "<network><name>t</name><portgroup name='a/b'/><portgroup name='b'/></network>", cancellationToken: Cancel);
        _server.ResetCounts();
        await network.UndefineAsync(Cancel);
        Assert.Equal(4, _server.RequestCount);
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task Hundreds_of_port_groups_keep_their_order_and_are_read_in_one_request()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(number => $"tenant %2f {number}/{number % 7}")];
        await using Connection connection = await OpenAsync();
        await connection.DefineNetworkAsync(
            $"<network><name>t</name>{string.Concat(names.Select(name => $"<portgroup name='{name}'/>"))}</network>",
            cancellationToken: Cancel);
        Assert.Equal(3 + 3 + names.Length, _server.RequestCount);

        _server.ResetCounts();
        Network network = await connection.FindNetworkAsync("t", NetworkData.Definition, cancellationToken: Cancel);
        NetworkDefinition definition = await network.GetDefinitionAsync(cancellationToken: Cancel);
        Assert.Equal(names, definition.PortGroups.Select(group => group.Name));
        Assert.Equal(1, _server.RequestCount);

        await network.UndefineAsync(Cancel);
        Assert.Equal(1 + 2 + names.Length, _server.RequestCount);
        await AssertUntouchedAsync(connection);
    }

    [Fact]
    public async Task A_switch_of_the_same_name_on_another_host_is_another_switch()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 8 });
        await using Connection here = await SimulatedConnection.OpenAsync(
            server, "vpx://vc.example.com/folder1/dc1/cluster1/esx1");
        await using Connection there = await SimulatedConnection.OpenAsync(
            server, "vpx://vc.example.com/folder1/dc1/cluster1/esx2");
        Network mine = await here.DefineNetworkAsync(
            "<network><name>t</name><portgroup name='one'/></network>", cancellationToken: Cancel);
        Network theirs = await there.DefineNetworkAsync(
            "<network><name>t</name><portgroup name='one'/><portgroup name='two'/></network>",
            cancellationToken: Cancel);
        Assert.Equal(mine.Uuid, theirs.Uuid);
        await mine.UndefineAsync(Cancel);
        NetworkDefinition left = await theirs.GetDefinitionAsync(cancellationToken: Cancel);
        Assert.Equal(["one", "two"], left.PortGroups.Select(group => group.Name));
        Assert.DoesNotContain(await here.ListNetworksAsync(cancellationToken: Cancel), network => network.Name == "t");
    }

    [Theory]
    [InlineData("vSwitch0", "Cannot undefine HostVirtualSwitch that has a 'host' port")]
    [InlineData("vSwitch1", "Cannot undefine HostVirtualSwitch 'vSwitch1': virtual machine 'gateway' is connected to "
        + "its port group 'Internal'")]
    [InlineData("vSwitch2", "Cannot undefine HostVirtualSwitch that has a 'host' port")]
    public async Task A_switch_in_use_is_not_removed(string name, string reason)
    {
        await using Connection connection = await OpenAsync();
        Network network = await connection.GetNetworkAsync(name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.UndefineAsync(Cancel));
        Assert.Equal(
            (VirErrorCode.OperationInvalid, $"Requested operation is not valid: {reason}"), (e.Code, e.Message));
        Assert.Equal(3 + 2, _server.RequestCount);
    }

    [Fact]
    public async Task A_machine_that_is_off_uses_its_network_too()
    {
        await using Connection connection = await OpenAsync();
        await (await connection.GetDomainAsync("gateway", Cancel)).DestroyAsync(cancellationToken: Cancel);
        Network network = await connection.GetNetworkAsync("vSwitch1", Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.UndefineAsync(Cancel));
        Assert.Contains("virtual machine 'gateway'", e.Message);
    }

    [Fact]
    public async Task A_removal_that_fails_half_way_is_undone()
    {
        await using Connection connection = await OpenAsync();
        Network network = await connection.DefineNetworkAsync(Lab, cancellationToken: Cancel);
        string before = await network.GetXmlAsync(NetworkXmlFlags.Vlans, Cancel);
        FailOn("RemovePortGroup", 2, new ResourceInUse { Name = "third" });
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.UndefineAsync(Cancel));
        Assert.Equal(VirErrorCode.ResourceBusy, e.Code);
        _server.Interceptor = null;
        NetworkDefinition after = await (await connection.GetNetworkAsync("lab", Cancel))
            .GetDefinitionAsync(NetworkXmlFlags.Vlans, Cancel);
        Assert.Equal(NetworkDefinitionOf(before).PortGroups, after.PortGroups);
    }

    [Fact]
    public async Task What_could_not_be_restored_is_said()
    {
        await using Connection connection = await OpenAsync();
        Network network = await connection.DefineNetworkAsync(Lab, cancellationToken: Cancel);
        _server.Interceptor = call =>
            call.Name is "RemoveVirtualSwitch" or "AddPortGroup" ? Fault(new HostConfigFault()) : null;
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.UndefineAsync(Cancel));
        Assert.EndsWith("could not be restored: 'A&B \"x\" <y> é/\\%', 'second', 'third'", e.Message);
    }

    [Fact]
    public async Task A_distributed_switch_is_not_the_hosts_to_remove()
    {
        await using Connection connection = await OpenAsync();
        Network network = await connection.GetNetworkAsync("DSwitch", Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => network.UndefineAsync(Cancel));
        Assert.Equal(VirErrorCode.OperationUnsupported, e.Code);
        Assert.Equal(3 + 1, _server.RequestCount);
    }

    private static NetworkDefinition NetworkDefinitionOf(string xml) => Libvirt.Xml.NetworkXml.Parse(xml);

    private static SimulatedTrouble Fault(MethodFault fault) => SimulatedTrouble.Answer(
        500, "text/xml",
        System.Text.Encoding.UTF8.GetString(
            SoapWriter.WriteFault(new SoapFaultException(fault, "It did not work."), ApiVersion.Newest)));

    private void FailOn(string method, int which, MethodFault fault)
    {
        int calls = 0;
        _server.Interceptor = call => call.Name == method && calls++ == which ? Fault(fault) : null;
    }

    /// <summary>Switches and port groups are those that every simulated host begins with.</summary>
    private async Task AssertUntouchedAsync(Connection connection)
    {
        _server.Interceptor = null;
        HostNetworkInfo? seen = null;
        _server.OddNetworks = info => seen = info;
        IReadOnlyList<Network> networks = await connection.ListNetworksAsync(cancellationToken: Cancel);
        Assert.Equal(["vSwitch0", "vSwitch1", "vSwitch2"], networks.Select(network => network.Name));
        Assert.Equal(6, seen!.Portgroup.Count);
    }

    private Task<Connection> OpenAsync(bool readOnly = false)
    {
        ConnectionOptions options =
            SimulatedConnection.Options(_server) with { ReadOnly = readOnly, Warning = _warnings.Add };
        return Connection.OpenAsync("esx://host.example.com/", options, Cancel);
    }
}
