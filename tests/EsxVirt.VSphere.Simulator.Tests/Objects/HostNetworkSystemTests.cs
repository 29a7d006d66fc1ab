using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

/// <summary>The methods of a host's network system, and the faults that VMware's reference lists for them.</summary>
public sealed class HostNetworkSystemTests : IAsyncDisposable
{
    private static readonly ManagedObjectReference System = new("HostNetworkSystem", "networkSystem");
    private static readonly ManagedObjectReference Datacenter = new("Datacenter", "ha-datacenter");

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 16 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_new_switch_shows_in_the_host_and_in_its_network_system()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await caller.CallAsync(AddSwitch("lab", "vmnic4"));
        await caller.CallAsync(AddGroup("lab net", "lab", vlan: 7));
        foreach ((ManagedObjectReference item, string path) in
            new[] { (Caller.Host, "config.network"), (System, "networkInfo") })
        {
            var info = (HostNetworkInfo)(await caller.ReadAsync(item, path))!;
            HostVirtualSwitch made = Assert.Single(info.Vswitch, item => item.Name == "lab");
            Assert.Equal("key-vim.host.VirtualSwitch-lab", made.Key);
            Assert.Equal(["key-vim.host.PhysicalNic-vmnic4"], made.Pnic);
            Assert.Equal(["key-vim.host.PortGroup-lab net"], made.Portgroup);
            Assert.Equal(["vmnic4"], ((HostVirtualSwitchBondBridge)made.Spec.Bridge!).NicDevice);
            HostPortGroup group = Assert.Single(info.Portgroup, group => group.Spec.Name == "lab net");
            Assert.Equal((7, made.Key), (group.Spec.VlanId, group.Vswitch));
        }
        Assert.Contains("lab net", await NetworksAsync(caller));
    }

    [Fact]
    public async Task Cards_can_be_named_by_key_as_libvirt_does()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await caller.CallAsync(AddSwitch("lab", "key-vim.host.PhysicalNic-vmnic4"));
        var info = (HostNetworkInfo)(await caller.ReadAsync(System, "networkInfo"))!;
        Assert.Equal(["vmnic4"],
            ((HostVirtualSwitchBondBridge)info.Vswitch.Single(i => i.Name == "lab").Spec.Bridge!).NicDevice);
    }

    [Fact]
    public async Task What_is_removed_is_gone_everywhere()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await caller.CallAsync(AddSwitch("lab"));
        await caller.CallAsync(AddGroup("a/b", "lab"));
        Assert.Contains("a%2fb", await NetworksAsync(caller));
        await caller.CallAsync(new RemovePortGroupRequest { This = System, PgName = "a/b" });
        await caller.CallAsync(new RemoveVirtualSwitchRequest { This = System, VswitchName = "lab" });
        var info = (HostNetworkInfo)(await caller.ReadAsync(System, "networkInfo"))!;
        Assert.DoesNotContain(info.Vswitch, item => item.Name == "lab");
        Assert.DoesNotContain("a%2fb", await NetworksAsync(caller));
    }

    [Fact]
    public async Task Names_that_exist_already_are_refused()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.IsType<AlreadyExists>((await caller.FaultAsync(AddSwitch("vSwitch0"))).Fault);
        Assert.IsType<AlreadyExists>((await caller.FaultAsync(AddGroup("Internal", "vSwitch0"))).Fault);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.IsType<NotFound>((await caller.FaultAsync(AddGroup("x", "nosuch"))).Fault);
        Assert.IsType<NotFound>(
            (await caller.FaultAsync(new RemovePortGroupRequest { This = System, PgName = "nosuch" })).Fault);
        Assert.IsType<NotFound>(
            (await caller.FaultAsync(new RemoveVirtualSwitchRequest { This = System, VswitchName = "nosuch" })).Fault);
        Assert.IsType<HostConfigFault>((await caller.FaultAsync(AddSwitch("x", "vmnic9"))).Fault);
    }

    [Fact]
    public async Task What_is_in_use_stays()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.IsType<ResourceInUse>(
            (await caller.FaultAsync(new RemovePortGroupRequest { This = System, PgName = "VM Network" })).Fault);
        Assert.IsType<ResourceInUse>(
            (await caller.FaultAsync(
                new RemovePortGroupRequest { This = System, PgName = "Management Network" })).Fault);
        Assert.IsType<ResourceInUse>(
            (await caller.FaultAsync(
                new RemoveVirtualSwitchRequest { This = System, VswitchName = "vSwitch0" })).Fault);
        Assert.IsType<ResourceInUse>((await caller.FaultAsync(AddSwitch("x", "vmnic0"))).Fault);
        Assert.IsType<ResourceInUse>((await caller.FaultAsync(AddSwitch("x", "vmnic3"))).Fault);
        var info = (HostNetworkInfo)(await caller.ReadAsync(System, "networkInfo"))!;
        Assert.Equal(["vSwitch0", "vSwitch1", "vSwitch2"], info.Vswitch.Select(item => item.Name));
        Assert.Equal(6, info.Portgroup.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4096)]
    public async Task A_VLAN_out_of_range_is_refused(int vlan)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.IsType<InvalidArgument>((await caller.FaultAsync(AddGroup("x", "vSwitch1", vlan))).Fault);
    }

    [Fact]
    public async Task A_switch_and_a_port_group_can_be_changed()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await caller.CallAsync(AddSwitch("lab"));
        await caller.CallAsync(AddGroup("old", "lab"));
        await caller.CallAsync(new UpdateVirtualSwitchRequest
        {
            This = System,
            VswitchName = "lab",
            Spec = new HostVirtualSwitchSpec { NumPorts = 64, Mtu = 9000 },
        });
        await caller.CallAsync(new UpdatePortGroupRequest
        {
            This = System,
            PgName = "old",
            Portgrp = new HostPortGroupSpec
            {
                Name = "new",
                VlanId = 9,
                VswitchName = "lab",
                Policy = new HostNetworkPolicy(),
            },
        });
        var info = (HostNetworkInfo)(await caller.ReadAsync(System, "networkInfo"))!;
        Assert.Equal((9000, 64), (info.Vswitch[^1].Mtu, info.Vswitch[^1].Spec.NumPorts));
        Assert.Equal(("new", 9), (info.Portgroup[^1].Spec.Name, info.Portgroup[^1].Spec.VlanId));
        Assert.Contains("new", await NetworksAsync(caller));
        Assert.DoesNotContain("old", await NetworksAsync(caller));
    }

    [Fact]
    public async Task Ports_tell_who_is_connected()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        var info = (HostNetworkInfo)(await caller.ReadAsync(System, "networkInfo"))!;
        Assert.Equal("host", Assert.Single(info.Portgroup.Single(g => g.Spec.Name == "Management Network").Port).Type);
        List<HostPortGroupPort> ports = info.Portgroup.Single(g => g.Spec.Name == "VM Network").Port;
        Assert.NotEmpty(ports);
        Assert.All(ports, port => Assert.Equal("virtualMachine", port.Type));
        Assert.Empty(info.Portgroup.Single(g => g.Spec.Name == "VLAN 20").Port);
    }

    [Fact]
    public async Task The_networks_of_every_machine_exist()
    {
        await using var server = new SimulatedServer(
            new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 200 });
        using Caller caller = await Caller.LoggedInAsync(server);
        foreach (SimulatedMachine machine in server.Machines)
        {
            ManagedObjectReference self = Caller.Machine(machine);
            var devices = (List<VirtualDevice>)(await caller.ReadAsync(self, "config.hardware.device"))!;
            int connected = devices.OfType<VirtualEthernetCard>().Select(card => card.Backing switch
            {
                VirtualEthernetCardNetworkBackingInfo { DeviceName.Length: > 0 } backing => backing.DeviceName,
                VirtualEthernetCardDistributedVirtualPortBackingInfo backing => backing.Port.PortgroupKey,
                _ => null,
            }).OfType<string>().Distinct().Count();
            var networks = (List<ManagedObjectReference>?)await caller.ReadAsync(self, "network") ?? [];

            // The distributed switch belongs to one datacenter; a machine of the other names it in vain.
            Assert.InRange(networks.Count, machine.HostName == "esx6" ? connected - 1 : connected, connected);
        }
    }

    private static AddVirtualSwitchRequest AddSwitch(string name, params List<string> cards) => new()
    {
        This = System,
        VswitchName = name,
        Spec = new HostVirtualSwitchSpec
        {
            NumPorts = 128,
            Bridge = cards.Count == 0 ? null : new HostVirtualSwitchBondBridge { NicDevice = cards },
        },
    };

    private static AddPortGroupRequest AddGroup(string name, string switchName, int vlan = 0) => new()
    {
        This = System,
        Portgrp = new HostPortGroupSpec
        {
            Name = name,
            VlanId = vlan,
            VswitchName = switchName,
            Policy = new HostNetworkPolicy(),
        },
    };

    private static async Task<List<string>> NetworksAsync(Caller caller)
    {
        List<string> names = [];
        var networks = (List<ManagedObjectReference>)(await caller.ReadAsync(Datacenter, "network"))!;
        foreach (ManagedObjectReference network in networks)
            names.Add((string)(await caller.ReadAsync(network, "name"))!);
        return names;
    }
}
