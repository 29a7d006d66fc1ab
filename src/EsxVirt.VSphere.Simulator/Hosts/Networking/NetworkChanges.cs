using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>
/// The changes that a host's network system makes, with the faults that its methods declare. Everything is checked
/// before anything changes.
/// </summary>
internal static class NetworkChanges
{
    private const int LongestName = 79;
    private const int LongestSwitchName = 31;
    private const int MostPorts = 4088;

    public static void AddSwitch(HostSystem host, string name, HostVirtualSwitchSpec? spec)
    {
        if (name.Length is 0 or > LongestSwitchName)
            throw Faults.InvalidArgument("vswitchName");
        if (host.Network.FindSwitch(name) is not null)
            throw Faults.AlreadyExists(name);
        spec = Check(host.Network, spec ?? new HostVirtualSwitchSpec { NumPorts = 128 }, self: null);
        host.Network.Switches.Add(new VirtualSwitch(name, spec));
    }

    public static void UpdateSwitch(HostSystem host, string name, HostVirtualSwitchSpec spec)
    {
        VirtualSwitch item = host.Network.FindSwitch(name) ?? throw Faults.NotFound();
        item.Spec = Check(host.Network, spec, item);
    }

    public static void RemoveSwitch(HostSystem host, string name)
    {
        VirtualSwitch item = host.Network.FindSwitch(name) ?? throw Faults.NotFound();
        PortGroup[] groups = [.. host.Network.PortGroupsOf(name)];
        if (groups.FirstOrDefault(group => host.Network.UserOf(group) is not null) is { } used)
            throw Faults.ResourceInUse("HostVirtualSwitch", name, host.Network.UserOf(used)!);
        foreach (PortGroup group in groups)
            Remove(host, group);
        host.Network.Switches.Remove(item);
    }

    public static void AddPortGroup(HostSystem host, HostPortGroupSpec spec)
    {
        Check(host.Network, spec);
        if (host.Network.FindPortGroup(spec.Name) is not null)
            throw Faults.AlreadyExists(spec.Name);
        host.Network.PortGroups.Add(new PortGroup(spec));
        Publish(host, spec.Name);
    }

    public static void UpdatePortGroup(HostSystem host, string name, HostPortGroupSpec spec)
    {
        PortGroup group = host.Network.FindPortGroup(name) ?? throw Faults.NotFound();
        Check(host.Network, spec);
        if (spec.Name == name)
        {
            group.Spec = spec;
            return;
        }

        if (host.Network.FindPortGroup(spec.Name) is not null)
            throw Faults.AlreadyExists(spec.Name);
        if (host.Network.UserOf(group) is { } user)
            throw Faults.ResourceInUse("HostPortGroup", name, user);
        Withdraw(host, name);
        group.Spec = spec;
        Publish(host, spec.Name);
    }

    public static void RemovePortGroup(HostSystem host, string name)
    {
        PortGroup group = host.Network.FindPortGroup(name) ?? throw Faults.NotFound();
        if (host.Network.UserOf(group) is { } user)
            throw Faults.ResourceInUse("HostPortGroup", name, user);
        Remove(host, group);
    }

    private static void Remove(HostSystem host, PortGroup group)
    {
        host.Network.PortGroups.Remove(group);
        Withdraw(host, group.Name);
    }

    /// <summary>Cards by device afterwards, whether the client named them so or by key.</summary>
    private static HostVirtualSwitchSpec Check(HostNetwork network, HostVirtualSwitchSpec spec, VirtualSwitch? self)
    {
        if (spec.NumPorts is < 0 or > MostPorts)
            throw Faults.InvalidArgument("spec.numPorts");
        if (spec.Mtu is < 1280 or > 9000)
            throw Faults.InvalidArgument("spec.mtu");
        CheckShaping(spec.Policy, "spec.policy.shapingPolicy");
        List<string> devices = [];
        foreach (string name in VirtualSwitch.CardsOf(spec.Bridge))
        {
            string device = network.FindCard(name)?.Device ?? throw Faults.HostConfigFault(
                $"Unable to find the physical network adapter {name}");
            bool isTaken = device == DistributedSwitchMember.Card && network.IsDistributedMember
                || network.Switches.Exists(other => other != self && other.Uplinks.Contains(device));
            if (isTaken || devices.Contains(device))
                throw Faults.ResourceInUse("PhysicalNic", device, device);
            devices.Add(device);
        }

        return new HostVirtualSwitchSpec
        {
            NumPorts = spec.NumPorts,
            Bridge = spec.Bridge switch
            {
                HostVirtualSwitchBondBridge bond => new HostVirtualSwitchBondBridge
                {
                    NicDevice = devices,
                    Beacon = bond.Beacon ?? new HostVirtualSwitchBeaconConfig { Interval = 1 },
                    LinkDiscoveryProtocolConfig = bond.LinkDiscoveryProtocolConfig,
                },
                HostVirtualSwitchSimpleBridge => new HostVirtualSwitchSimpleBridge { NicDevice = devices[0] },
                var other => other,
            },
            Policy = NetworkPolicies.Inherit(spec.Policy ?? new HostNetworkPolicy(), NetworkPolicies.Usual(devices)),
            Mtu = spec.Mtu ?? 1500,
        };
    }

    private static void Check(HostNetwork network, HostPortGroupSpec spec)
    {
        if (spec.Name.Length is 0 or > LongestName)
            throw Faults.InvalidArgument("portgrp.name");
        if (spec.VlanId is < 0 or > 4095)
            throw Faults.InvalidArgument("portgrp.vlanId");
        CheckShaping(spec.Policy, "portgrp.policy.shapingPolicy");
        if (network.FindSwitch(spec.VswitchName) is null)
            throw Faults.NotFound();
    }

    private static void CheckShaping(HostNetworkPolicy? policy, string name)
    {
        if (policy?.ShapingPolicy is { AverageBandwidth: < 0 } or { PeakBandwidth: < 0 } or { BurstSize: < 0 }
            || policy?.ShapingPolicy is { Enabled: true, AverageBandwidth: { } average, PeakBandwidth: { } peak }
                && peak < average)
            throw Faults.InvalidArgument(name);
    }

    /// <summary>Hosts of a datacenter share one network of the inventory for port groups of one name.</summary>
    private static void Publish(HostSystem host, string name)
    {
        string escaped = Escapes.Percent(name);
        Network network = host.Ancestor<Datacenter>()!.NetworkFolder.Items.OfType<Network>()
            .FirstOrDefault(item => item.Name == escaped && item is not DistributedVirtualPortgroup)
            ?? host.Network.NewNetwork(name);
        InventoryBuilder.Join(network, host);
        host.Server.Store.Touch(network);
    }

    private static void Withdraw(HostSystem host, string name)
    {
        string escaped = Escapes.Percent(name);
        if (host.Networks.Find(
            item => item.Name == escaped && item is not DistributedVirtualPortgroup) is not { } network)
            return;
        host.Networks.Remove(network);
        network.Hosts.Remove(host);
        if (network.Hosts.Count > 0)
        {
            host.Server.Store.Touch(network);
            return;
        }

        (network.Parent as Folder)?.Items.Remove(network);
        host.Server.Store.Remove(network);
    }
}
