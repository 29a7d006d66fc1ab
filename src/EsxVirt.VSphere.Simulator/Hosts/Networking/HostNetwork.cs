using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>Switches, port groups, cards and kernel adapters of one host: what its network system changes.</summary>
internal sealed class HostNetwork(HostSystem host)
{
    public List<VirtualSwitch> Switches { get; } = [];

    public List<PortGroup> PortGroups { get; } = [];

    /// <summary>The physical cards.</summary>
    public List<PhysicalNic> Cards { get; } = [];

    /// <summary>The network cards of the host's own kernel.</summary>
    public List<HostVirtualNic> Adapters { get; } = [];

    /// <summary>Makes the inventory's network for a port group whose name no host of the datacenter has yet.</summary>
    public Func<string, Network> NewNetwork { get; set; } = null!;

    /// <summary>One of its cards belongs to a distributed switch.</summary>
    public bool IsDistributedMember => host.DistributedSwitches.Count > 0;

    public static string KeyOfCard(string device) => $"key-vim.host.PhysicalNic-{device}";

    public VirtualSwitch? FindSwitch(string name) => Switches.Find(item => item.Name == name);

    public PortGroup? FindPortGroup(string name) => PortGroups.Find(group => group.Name == name);

    public IEnumerable<PortGroup> PortGroupsOf(string switchName) =>
        PortGroups.Where(group => group.Spec.VswitchName == switchName);

    /// <summary>A card by its device, or by its key.</summary>
    public PhysicalNic? FindCard(string name) => Cards.Find(card => card.Device == name || card.Key == name);

    /// <summary>The ports in use: those of the kernel's adapters, and those of machines that are on.</summary>
    public IEnumerable<HostPortGroupPort> PortsOf(PortGroup group)
    {
        int number = 0;
        foreach (HostVirtualNic adapter in Adapters.Where(adapter => adapter.Portgroup == group.Name))
            yield return Port("host", adapter.Spec.Mac);
        foreach (VirtualMachine machine in host.Machines.Where(machine => machine.Power == Power.On))
            foreach (string? mac in machine.CardsOn(group.Name))
                yield return Port("virtualMachine", mac);

        HostPortGroupPort Port(string type, string? mac) => new()
        {
            Key = $"key-vim.host.PortGroup.Port-{33554436 + number++}",
            Mac = mac is null ? [] : [mac],
            Type = type,
        };
    }

    /// <summary>The machine, on or off, or the adapter that is connected to a port group; null for none.</summary>
    public string? UserOf(PortGroup group) =>
        Adapters.Find(adapter => adapter.Portgroup == group.Name)?.Device
        ?? host.Machines.Find(machine => machine.CardsOn(group.Name).Any())?.Name;
}
