using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>A standard switch of one host.</summary>
internal sealed class VirtualSwitch(string name, HostVirtualSwitchSpec spec)
{
    // More than a switch is set up with: the host shares them among its switches.
    private const int PortsOfHost = 2060;

    public string Name { get; } = name;

    /// <summary>Replaced as a whole, never changed.</summary>
    public HostVirtualSwitchSpec Spec { get; set; } = spec;

    public string Key => $"key-vim.host.VirtualSwitch-{Name}";

    /// <summary>Devices of the cards that it is connected to, such as <c>vmnic0</c>.</summary>
    public IReadOnlyList<string> Uplinks => CardsOf(Spec.Bridge);

    /// <summary>What a bridge names; by device, or by key as libvirt does.</summary>
    public static IReadOnlyList<string> CardsOf(HostVirtualSwitchBridge? bridge) => bridge switch
    {
        HostVirtualSwitchBondBridge bond => bond.NicDevice,
        HostVirtualSwitchSimpleBridge simple => [simple.NicDevice],
        _ => [],
    };

    public HostVirtualSwitch Describe(HostNetwork network)
    {
        PortGroup[] groups = [.. network.PortGroupsOf(Name)];
        return new HostVirtualSwitch
        {
            Name = Name,
            Key = Key,
            NumPorts = PortsOfHost,
            NumPortsAvailable = PortsOfHost - 20 - groups.Sum(group => network.PortsOf(group).Count()),
            Mtu = Spec.Mtu ?? 1500,
            Portgroup = [.. groups.Select(group => group.Key)],
            Pnic = [.. Uplinks.Select(HostNetwork.KeyOfCard)],
            Spec = Spec,
        };
    }
}
