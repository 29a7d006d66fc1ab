using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>
/// The network that each simulated host begins with: the installer's vSwitch0; an internal switch without a card; and a
/// switch with two cards, one of them unplugged, whose port groups have VLANs, limits, and no policy of their own.
/// </summary>
internal static class UsualNetwork
{
    /// <summary>Port groups that machines can be connected to.</summary>
    public static IReadOnlyList<string> ForMachines { get; } = ["VM Network", "Internal", "VLAN 20", "Trunk"];

    public static HostNetwork Build(HostSystem host)
    {
        var network = new HostNetwork(host);
        network.Cards.AddRange(
        [
            Card(host, 0, speed: 10000), Card(host, 1, speed: null), Card(host, 2, speed: 1000),
            Card(host, 3, speed: 25000), Card(host, 4, speed: 10000),
        ]);
        AddSwitch(network, "vSwitch0", null, "vmnic0");
        AddSwitch(network, "vSwitch1", null);
        AddSwitch(
            network, "vSwitch2", NetworkPolicies.Shaping(102_400_000, 204_800_000, 104_857_600), "vmnic1", "vmnic2");
        AddPortGroup(network, "VM Network", "vSwitch0", 0);
        AddPortGroup(network, "Management Network", "vSwitch0", 0);
        AddPortGroup(network, "Internal", "vSwitch1", 0);
        AddPortGroup(network, "VLAN 20", "vSwitch2", 20, NetworkPolicies.Shaping(8_000_000, 40_000_000, 5_242_880));
        AddPortGroup(network, "Trunk", "vSwitch2", 4095);
        AddPortGroup(network, "vMotion", "vSwitch2", 30);
        network.Adapters.Add(Management(host));
        network.Adapters.Add(VMotion(host));
        return network;
    }

    private static void AddSwitch(
        HostNetwork network, string name, HostNetworkTrafficShapingPolicy? shaping, params string[] cards) =>
        network.Switches.Add(new VirtualSwitch(name, new HostVirtualSwitchSpec
        {
            NumPorts = 128,
            Bridge = cards.Length == 0 ? null : new HostVirtualSwitchBondBridge
            {
                NicDevice = [.. cards],
                Beacon = new HostVirtualSwitchBeaconConfig { Interval = 1 },
                LinkDiscoveryProtocolConfig = new LinkDiscoveryProtocolConfig
                {
                    Protocol = "cdp",
                    Operation = "listen",
                },
            },
            Policy = NetworkPolicies.Usual(cards, shaping),
            Mtu = 1500,
        }));

    private static void AddPortGroup(
        HostNetwork network, string name, string switchName, int vlan,
        HostNetworkTrafficShapingPolicy? shaping = null) =>
        network.PortGroups.Add(new PortGroup(new HostPortGroupSpec
        {
            Name = name,
            VlanId = vlan,
            VswitchName = switchName,
            Policy = new HostNetworkPolicy { ShapingPolicy = shaping },
        }));

    private static PhysicalNic Card(HostSystem host, int index, int? speed) => new()
    {
        Key = HostNetwork.KeyOfCard($"vmnic{index}"),
        Device = $"vmnic{index}",
        Pci = $"0000:0b:00.{index}",
        Driver = "ixgben",
        LinkSpeed = speed is { } megabits ? new PhysicalNicLinkInfo { SpeedMb = megabits, Duplex = true } : null,
        Spec = new PhysicalNicSpec { Ip = new HostIpConfig { Dhcp = false } },
        WakeOnLanSupported = false,
        Mac = MacOf(host, index),
    };

    // The first adapter has the first card's address, as the installer sets it up.
    private static HostVirtualNic Management(HostSystem host) => new()
    {
        Device = "vmk0",
        Key = "key-vim.host.VirtualNic-vmk0",
        Portgroup = "Management Network",
        Spec = new HostVirtualNicSpec
        {
            Ip = new HostIpConfig
            {
                Dhcp = false,
                IpAddress = host.Address.ToString(),
                SubnetMask = "255.255.255.0",
                IpV6Config = new HostIpConfigIpV6AddressConfiguration
                {
                    AutoConfigurationEnabled = false,
                    DhcpV6Enabled = false,
                    IpV6Address =
                    [
                        new HostIpConfigIpV6Address
                        {
                            IpAddress = $"fe80::c0ff:fea8:{host.Ordinal & 255:x}",
                            PrefixLength = 64,
                            Origin = "other",
                            DadState = "preferred",
                        },
                    ],
                },
            },
            Mac = MacOf(host, 0),
            Portgroup = "Management Network",
            Mtu = 1500,
            TsoEnabled = true,
            NetStackInstanceKey = "defaultTcpipStack",
        },
    };

    private static HostVirtualNic VMotion(HostSystem host) => new()
    {
        Device = "vmk1",
        Key = "key-vim.host.VirtualNic-vmk1",
        Portgroup = "vMotion",
        Spec = new HostVirtualNicSpec
        {
            Ip = new HostIpConfig
            {
                Dhcp = true,
                IpAddress = $"198.51.100.{11 + host.Ordinal}",
                SubnetMask = "255.255.254.0",
            },
            Mac = $"00:50:56:6a:{host.Ordinal & 255:x2}:01",
            Portgroup = "vMotion",
            Mtu = 9000,
            TsoEnabled = true,
            NetStackInstanceKey = "vmotion",
        },
    };

    private static string MacOf(HostSystem host, int index) => $"02:00:c0:a8:{host.Ordinal & 255:x2}:{index:x2}";
}
