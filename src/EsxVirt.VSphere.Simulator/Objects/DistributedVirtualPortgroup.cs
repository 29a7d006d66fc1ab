using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A port group of a distributed switch; exists on a vCenter only.</summary>
internal sealed class DistributedVirtualPortgroup(
    ManagedObjectReference self, string name, DistributedVirtualSwitch owner) : Network(self, name), IDistributedVirtualPortgroup
{
    private static readonly PropertyTable<DistributedVirtualPortgroup> Table = new PropertyTable<DistributedVirtualPortgroup>
    {
        { "key", group => group.Self.Value },
        { "portKeys", _ => new List<string>() },
        { "config", group => group.Config },
    }.Over(NetworkRows).Over(Rows);

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    private DVPortgroupConfigInfo Config => new()
    {
        Key = Self.Value,
        Name = Name,
        NumPorts = 8,
        DistributedVirtualSwitch = owner.Self,
        Type = "earlyBinding",
        Policy = new DVPortgroupPolicy(),
        AutoExpand = true,
    };
}
