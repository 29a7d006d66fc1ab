using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>VLANs: a number on a standard switch, where 0 is none and 4095 is all of them with their tags.</summary>
internal static class Vlans
{
    private const int All = 4095;
    private const int Largest = 4094;

    public static NetworkVlan? Read(int id) => id switch
    {
        <= 0 => null,
        All => Trunk([All]),
        _ => new NetworkVlan(IsTrunk: false, [(uint)id]),
    };

    public static NetworkVlan? Read(VmwareDistributedVirtualSwitchVlanSpec? vlan) => vlan switch
    {
        VmwareDistributedVirtualSwitchVlanIdSpec single => Read(single.VlanId),
        VmwareDistributedVirtualSwitchPvlanSpec secondary => Read(secondary.PvlanId),
        VmwareDistributedVirtualSwitchTrunkVlanSpec trunk => Trunk(trunk.VlanId),
        _ => null,
    };

    /// <exception cref="VirException">
    /// CONFIG_UNSUPPORTED for what a port group of a standard switch cannot do.
    /// </exception>
    public static int Write(NetworkVlan? vlan, string portGroup) => vlan switch
    {
        null => 0,
        { IsTrunk: true } => All,
        { Tags: [>= 1 and <= Largest and var tag] } => (int)tag,
        { Tags: [var tag] } => throw Unsupported(
            $"VLAN {tag} of portgroup '{portGroup}' is not between 1 and 4094; for all VLANs say trunk='yes'"),
        _ => throw Unsupported(
            $"portgroup '{portGroup}' can have one VLAN, or all of them with trunk='yes', but no list of VLANs"),
    };

    // Ranges come from a server: only numbers that a VLAN can have are spelt out.
    private static NetworkVlan? Trunk(IReadOnlyList<NumericRange> ranges)
    {
        bool[] carried = new bool[Largest + 1];
        foreach (NumericRange range in ranges)
        {
            for (int id = Math.Max(1, range.Start); id <= Math.Min(Largest, range.End); id++)
                carried[id] = true;
        }
        uint[] tags = [.. Enumerable.Range(1, Largest).Where(id => carried[id]).Select(id => (uint)id)];
        return tags.Length switch
        {
            0 => null,
            Largest => Trunk([All]),
            _ => Trunk(tags),
        };
    }

    private static NetworkVlan Trunk(uint[] tags) => new(IsTrunk: true, [.. tags]);

    private static VirException Unsupported(string text) =>
        VirException.Create(VirErrorCode.ConfigUnsupported, text);
}
