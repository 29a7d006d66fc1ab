using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.Conformance.Tests.Networks;

/// <summary>Real virsh and esxvirt change the networks of the same simulated host, each of its own.</summary>
public sealed class VirshNetworkTests
{
    private const string Lab =
        """
        <network>
          <name>lab</name>
          <forward mode='bridge'><interface dev='vmnic4'/></forward>
          <bandwidth>
            <inbound average='1000' peak='5000' burst='5120'/><outbound average='1000' peak='5000' burst='5120'/>
          </bandwidth>
          <portgroup name='one'/>
          <portgroup name='two'>
            <bandwidth>
              <inbound average='128' peak='256' burst='256'/><outbound average='128' peak='256' burst='256'/>
            </bandwidth>
          </portgroup>
        </network>
        """;

    [Theory]
    [InlineData("esxi-8.0", "esx", "")]
    [InlineData("esx-3.5", "esx", "")]
    [InlineData("gsx-2.0", "gsx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task Switches_come_and_go_alike(string product, string scheme, string path)
    {
        using TemporaryDirectory directory = new();
        string file = Write(directory, Lab);
        string commands =
            $"net-define {file}; net-info lab; net-dumpxml lab; net-list --name; net-define {file}; net-autostart lab; "
            + "net-autostart lab --disable; net-start lab; net-destroy lab; net-undefine vSwitch0; net-undefine lab; "
            + $"net-undefine lab; net-list; net-create {file}; iface-start 02:00:c0:a8:00:00; iface-begin";
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(product, scheme, path, commands);
        Assert.Equal(virsh.StandardOutput, ours.StandardOutput);
        Assert.Equal(virsh.StandardError, ours.StandardError);
        Assert.Equal(virsh.ExitCode, ours.ExitCode);
        Assert.Contains("Network lab defined", ours.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("Network lab has been undefined", ours.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<forward mode='bridge'/>")]
    [InlineData("<name></name>")]
    [InlineData("<name>a/b</name>")]
    [InlineData("<name>t</name><uuid>xx</uuid>")]
    [InlineData("<name>t</name><uuid>2f467347-8b4e-8655-e7d6-c4c3fb968009</uuid>")]
    [InlineData("<name>t</name><forward mode='foo'/>")]
    [InlineData("<name>t</name><forward/>")]
    [InlineData("<name>t</name><forward mode='route'/>")]
    [InlineData("<name>t</name><forward mode='private'/>")]
    [InlineData("<name>t</name><forward mode='vepa'/>")]
    [InlineData("<name>t</name><forward mode='hostdev'/>")]
    [InlineData("<name>t</name><forward mode='passthrough'><interface dev='vmnic4'/></forward>")]
    [InlineData("<name>t</name><forward mode='none'/>")]
    [InlineData("<name>t</name><forward mode='none'><interface dev='vmnic9'/></forward>")]
    [InlineData("<name>t</name><forward mode='bridge'/>")]
    [InlineData("<name>t</name><forward mode='bridge' dev='vmnic9'/>")]
    [InlineData("<name>t</name><forward mode='bridge' dev='vmnic4'/>")]
    [InlineData("<name>t</name><forward mode='bridge' dev='vmnic4'><interface dev='vmnic3'/></forward>")]
    [InlineData("<name>t</name><forward mode='bridge'><interface dev='vmnic4'/><interface dev='vmnic4'/></forward>")]
    [InlineData("<name>t</name><forward mode='bridge'><address type='pci' domain='0' bus='1' slot='2' "
        + "function='0'/></forward>")]
    [InlineData("<name>t</name><forward mode='bridge'><pf/></forward>")]
    [InlineData("<name>t</name><forward mode='bridge'><interface/></forward>")]
    [InlineData("<name>t</name><forward mode='bridge'><interface dev='vmnic4'/></forward><bridge name='br0'/>")]
    [InlineData("<name>t</name><forward mode='bridge'/><bridge name='br0'/>")]
    [InlineData("<name>t</name><forward mode='bridge'/><bridge name='br0' delay='3'/>")]
    [InlineData("<name>t</name><forward mode='bridge'/><mtu size='9000'/>")]
    [InlineData("<name>t</name><mtu size='9000'/>")]
    [InlineData("<name>t</name><mtu size='x'/>")]
    [InlineData("<name>t</name><bridge name='br0' delay='foo'/>")]
    [InlineData("<name>t</name><portgroup/>")]
    [InlineData("<name>t</name><portgroup name='Internal'/>")]
    [InlineData("<name>t</name><portgroup name='p' default='maybe'/>")]
    [InlineData("<name>t</name><bandwidth/>")]
    [InlineData("<name>t</name><bandwidth><inbound average='1'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound average='1'/><outbound average='2'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound average='0'/><outbound average='0'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound/><outbound average='2'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound peak='3'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound floor='3'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound average='3' floor='3'/><outbound average='3'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound average='x'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound average='1' peak='x'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><outbound average='1' floor='2'/></bandwidth>")]
    [InlineData("<name>t</name><bandwidth><inbound average='1'/><inbound average='1'/></bandwidth>")]
    [InlineData("<name>t</name><vlan/>")]
    [InlineData("<name>t</name><vlan><tag id='5000'/></vlan>")]
    [InlineData("<name>t</name><vlan><tag id='x'/></vlan>")]
    [InlineData("<name>t</name><vlan><tag/></vlan>")]
    [InlineData("<name>t</name><vlan trunk='no'><tag id='1'/><tag id='2'/></vlan>")]
    [InlineData("<name>t</name><vlan trunk='foo'><tag id='1'/></vlan>")]
    [InlineData("<name>t</name><vlan><tag id='1' nativeMode='x'/></vlan>")]
    public async Task Documents_are_taken_and_refused_alike(string content)
    {
        using TemporaryDirectory directory = new();
        string commands = $"net-define {Write(directory, $"<network>{content}</network>")}; net-list; net-dumpxml t";
        (ToolResult virsh, ToolResult ours) = await RunBothAsync("esxi-8.0", "esx", "", commands);
        Assert.Equal(virsh.StandardOutput, ours.StandardOutput);
        Assert.Equal(virsh.StandardError, ours.StandardError);
    }

    // The rest is what docs/networks.md says of virsh 9.0: each row once by virsh, once by us.

    [Fact]
    public async Task A_port_group_whose_name_needs_escaping()
    {
        using TemporaryDirectory directory = new();
        string file = Write(directory, "<network><name>t</name><portgroup name='A&amp;B'/></network>");
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(
            "esxi-8.0", "esx", "", $"net-define {file}; net-dumpxml t");
        Assert.Contains("Failed to define network", virsh.StandardError, StringComparison.Ordinal);
        Assert.Contains("<name>t</name>", virsh.StandardOutput, StringComparison.Ordinal); // half of it is there
        Assert.Equal("", ours.StandardError);
        Assert.Contains("<portgroup name='A&amp;B'>", ours.StandardOutput, StringComparison.Ordinal);

        // A switch that somebody else made so: virsh prints what nothing can read.
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 3);
        (await RunAsync(host, isOurs: true, host.ConnectionUri(), $"net-define {file}")).Succeeded();
        virsh = await RunAsync(host, isOurs: false, host.ConnectionUri(), "net-dumpxml t");
        Assert.Contains("<portgroup name='A&B'>", virsh.Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_group_with_a_slash()
    {
        using TemporaryDirectory directory = new();
        string file = Write(directory, "<network><name>t</name><portgroup name='a/b'/></network>");
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(
            "esxi-8.0", "esx", "", $"net-define {file}; net-dumpxml t");
        Assert.DoesNotContain("portgroup", virsh.Succeeded(), StringComparison.Ordinal);
        Assert.Contains("<portgroup name='a/b'>", ours.Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_VLAN()
    {
        using TemporaryDirectory directory = new();
        string file = Write(
            directory, "<network><name>t</name><portgroup name='p'><vlan><tag id='42'/></vlan></portgroup></network>");
        foreach ((bool isOurs, int vlan) in new[] { (false, 0), (true, 42) })
        {
            await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 3);
            int? made = null;
            host.Server.OddNetworks = info => made = info.Portgroup.Find(group => group.Spec.Name == "p")?.Spec.VlanId
                ?? made;
            (await RunAsync(host, isOurs, host.ConnectionUri(), $"net-define {file}")).Succeeded();
            (await RunAsync(host, isOurs, host.ConnectionUri(), "net-dumpxml t")).Succeeded();
            Assert.Equal(vlan, made);
        }
    }

    [Theory]
    [InlineData("<portgroup name='p'/><portgroup name='p'/>")]
    [InlineData("<portgroup name='p'><bandwidth><inbound average='1'/></bandwidth></portgroup>")]
    public async Task A_network_that_fails_half_way(string content)
    {
        using TemporaryDirectory directory = new();
        string file = Write(directory, $"<network><name>t</name>{content}</network>");
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(
            "esxi-8.0", "esx", "", $"net-define {file}; net-list --name");
        Assert.Contains("Failed to define network", virsh.StandardError, StringComparison.Ordinal);
        Assert.Contains("\nt\n", virsh.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("\nt\n", ours.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_that_machines_use()
    {
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(
            "esxi-8.0", "esx", "", "net-undefine vSwitch1", vms: 16);
        Assert.Contains("call to 'RemovePortGroup'", virsh.StandardError, StringComparison.Ordinal);
        Assert.Contains(
            "virtual machine 'gateway' is connected to its port group 'Internal'", ours.StandardError,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mask_with_holes()
    {
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(
            "esxi-8.0", "esx", "", "iface-dumpxml 02:00:c0:a8:00:00", info => info.Pnic[0] = new PhysicalNic
            {
                Key = info.Pnic[0].Key,
                Device = "vmnic0",
                Pci = "0000:0b:00.0",
                Mac = info.Pnic[0].Mac,
                WakeOnLanSupported = false,
                Spec = new PhysicalNicSpec
                {
                    Ip = new HostIpConfig { Dhcp = false, IpAddress = "10.1.2.3", SubnetMask = "255.0.255.0" },
                },
            });
        Assert.Contains("prefix='-1'", virsh.Succeeded(), StringComparison.Ordinal);
        Assert.DoesNotContain("<ip ", ours.Succeeded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "255.255.254.0", "10.1.2.3")]
    [InlineData(true, "255.255.254.0", "10.1.2.3")]
    [InlineData(true, "255.255.254.0", null)]
    [InlineData(false, "", "10.1.2.3")]
    [InlineData(false, "0.0.0.0", "10.1.2.3")]
    public async Task Addresses_of_a_card_are_told_alike(bool dhcp, string mask, string? address)
    {
        (ToolResult virsh, ToolResult ours) = await RunBothAsync(
            "esxi-8.0", "esx", "", "iface-dumpxml 02:00:c0:a8:00:00; iface-dumpxml 02:00:c0:a8:00:00 --inactive",
            info => info.Pnic[0] = new PhysicalNic
            {
                Key = info.Pnic[0].Key,
                Device = "vmnic0",
                Pci = "0000:0b:00.0",
                Mac = info.Pnic[0].Mac,
                WakeOnLanSupported = false,
                Spec = new PhysicalNicSpec
                {
                    Ip = new HostIpConfig { Dhcp = dhcp, IpAddress = address, SubnetMask = mask },
                },
            });
        Assert.Equal(virsh.Succeeded(), ours.Succeeded());
    }

    [Theory]
    [InlineData("net-dumpxml vSwitch0", "<forward dev='vmnic0'")]
    [InlineData("net-dumpxml vSwitch1", "<portgroup name='Internal'>")]
    public async Task A_card_or_port_group_without_a_key(string command, string expected)
    {
        (ToolResult virsh, ToolResult ours) = await RunBothAsync("esxi-8.0", "esx", "", command, info =>
        {
            info.Pnic = [.. info.Pnic.Select(card => new PhysicalNic
            {
                Device = card.Device, Pci = card.Pci, Mac = card.Mac, Spec = card.Spec, WakeOnLanSupported = false,
            })];
            info.Portgroup = [.. info.Portgroup.Select(group => new HostPortGroup
            {
                Spec = group.Spec, ComputedPolicy = group.ComputedPolicy,
            })];
        });
        Assert.True(virsh.Crashed, $"virsh survives: {virsh}");
        Assert.Contains(expected, ours.Succeeded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net-port-dumpxml vSwitch0 x")]
    [InlineData("net-port-delete vSwitch0 x")]
    public async Task A_port_that_does_not_exist(string command)
    {
        (ToolResult virsh, ToolResult ours) = await RunBothAsync("esxi-8.0", "esx", "", command);
        Assert.Equal(virsh.StandardError, ours.StandardError);
        Assert.Equal((0, 1), (virsh.ExitCode, ours.ExitCode));
    }

    private static string Write(TemporaryDirectory directory, string xml) => directory.Write("network.xml", xml);

    private static async Task<(ToolResult Virsh, ToolResult Ours)> RunBothAsync(
        string product,
        string scheme,
        string path,
        string commands,
        Action<HostNetworkInfo>? odd = null,
        int vms = 3)
    {
        await using SimulatedHost theirs = await SimulatedHost.StartAsync(product, vms);
        await using SimulatedHost ours = await SimulatedHost.StartAsync(product, vms);
        theirs.Server.OddNetworks = ours.Server.OddNetworks = odd;
        return (
            await RunAsync(theirs, isOurs: false, theirs.ConnectionUri(scheme, path), commands),
            await RunAsync(ours, isOurs: true, ours.ConnectionUri(scheme, path), commands));
    }

    private static Task<ToolResult> RunAsync(SimulatedHost host, bool isOurs, string uri, string commands) => isOurs
        ? EsxvirtCommand.RunAsync(["-c", uri, commands], host.Environment)
        : ForeignTool.RunAsync(
            ForeignTool.Require("virsh", "libvirt-clients"), ["-c", uri, commands], host.Environment);
}
