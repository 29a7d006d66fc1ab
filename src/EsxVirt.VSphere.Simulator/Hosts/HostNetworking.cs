using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>
/// The network of a host as its installer leaves it, vSwitch0 with two port groups on vmnic0, and an internal switch
/// without a card.
/// </summary>
internal static class HostNetworking
{
    public static HostNetworkInfo Describe(HostSystem host) => new()
    {
        Vswitch =
        [
            Switch("vSwitch0", ["VM Network", "Management Network"], "vmnic0"),
            Switch("vSwitch1", ["Internal"], card: null),
        ],
        Portgroup =
        [
            PortGroup("VM Network", "vSwitch0"),
            PortGroup("Management Network", "vSwitch0"),
            PortGroup("Internal", "vSwitch1"),
        ],
        Pnic = [Card(host, 0, linked: true), Card(host, 1, linked: false)],
        Vnic =
        [
            new HostVirtualNic
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
                    },
                    Mac = MacOf(host, 0),
                    Mtu = 1500,
                    TsoEnabled = true,
                    NetStackInstanceKey = "defaultTcpipStack",
                },
            },
        ],
        DnsConfig = Dns(host),
    };

    public static HostDnsConfig Dns(HostSystem host)
    {
        int dot = host.Name.IndexOf('.');
        return new HostDnsConfig
        {
            Dhcp = false,
            HostName = dot < 0 ? host.Name : host.Name[..dot],
            DomainName = dot < 0 ? "example.com" : host.Name[(dot + 1)..],
            Address = ["192.0.2.53"],
            SearchDomain = ["example.com"],
        };
    }

    private static HostVirtualSwitch Switch(string name, string[] portGroups, string? card) => new()
    {
        Name = name,
        Key = $"key-vim.host.VirtualSwitch-{name}",
        NumPorts = 2060,
        NumPortsAvailable = 2040,
        Mtu = 1500,
        Portgroup = [.. portGroups.Select(group => $"key-vim.host.PortGroup-{group}")],
        Pnic = card is null ? [] : [$"key-vim.host.PhysicalNic-{card}"],
        Spec = new HostVirtualSwitchSpec
        {
            NumPorts = 128,
            Bridge = card is null ? null : new HostVirtualSwitchBondBridge
            {
                NicDevice = [card],
                Beacon = new HostVirtualSwitchBeaconConfig { Interval = 1 },
                LinkDiscoveryProtocolConfig = new LinkDiscoveryProtocolConfig
                {
                    Protocol = "cdp",
                    Operation = "listen",
                },
            },
            Policy = Policy(card),
            Mtu = 1500,
        },
    };

    private static HostPortGroup PortGroup(string name, string switchName) => new()
    {
        Key = $"key-vim.host.PortGroup-{name}",
        Vswitch = $"key-vim.host.VirtualSwitch-{switchName}",
        ComputedPolicy = Policy(switchName == "vSwitch0" ? "vmnic0" : null),
        Spec = new HostPortGroupSpec
        {
            Name = name,
            VlanId = 0,
            VswitchName = switchName,
            Policy = new HostNetworkPolicy(),
        },
    };

    private static HostNetworkPolicy Policy(string? card) => new()
    {
        Security = new HostNetworkSecurityPolicy
        {
            AllowPromiscuous = false,
            MacChanges = true,
            ForgedTransmits = true,
        },
        NicTeaming = new HostNicTeamingPolicy
        {
            Policy = "loadbalance_srcid",
            ReversePolicy = true,
            NotifySwitches = true,
            RollingOrder = false,
            FailureCriteria = new HostNicFailureCriteria
            {
                CheckSpeed = "minimum",
                Speed = 10,
                CheckDuplex = false,
                FullDuplex = false,
                CheckErrorPercent = false,
                Percentage = 0,
                CheckBeacon = false,
            },
            NicOrder = new HostNicOrderPolicy { ActiveNic = card is null ? [] : [card] },
        },
        OffloadPolicy = new HostNetOffloadCapabilities
        {
            CsumOffload = true,
            TcpSegmentation = true,
            ZeroCopyXmit = true,
        },
        ShapingPolicy = new HostNetworkTrafficShapingPolicy { Enabled = false },
    };

    private static PhysicalNic Card(HostSystem host, int index, bool linked) => new()
    {
        Key = $"key-vim.host.PhysicalNic-vmnic{index}",
        Device = $"vmnic{index}",
        Pci = $"0000:0b:00.{index}",
        Driver = "ixgben",
        LinkSpeed = linked ? new PhysicalNicLinkInfo { SpeedMb = 10000, Duplex = true } : null,
        Spec = new PhysicalNicSpec { Ip = new HostIpConfig { Dhcp = false } },
        WakeOnLanSupported = false,
        Mac = MacOf(host, index),
    };

    private static string MacOf(HostSystem host, int index) => $"02:00:c0:a8:{host.Ordinal & 255:x2}:{index:x2}";
}
