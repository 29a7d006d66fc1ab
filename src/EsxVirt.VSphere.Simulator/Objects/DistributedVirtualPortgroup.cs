using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A port group of a distributed switch; exists on a vCenter only.</summary>
internal sealed class DistributedVirtualPortgroup(
    ManagedObjectReference self, DistributedPortGroupFacts facts, DistributedVirtualSwitch owner)
    : Network(self, Escapes.Percent(facts.Name)), IDistributedVirtualPortgroup
{
    private static readonly PropertyTable<DistributedVirtualPortgroup> Table =
        new PropertyTable<DistributedVirtualPortgroup>
        {
            { "key", group => group.Self.Value },
            { "portKeys", _ => new List<string>() },
            { "config", group => group.Config },
        }.Over(NetworkRows).Over(Rows);

    public bool IsUplink => facts.IsUplink;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    private DVPortgroupConfigInfo Config => new()
    {
        Key = Self.Value,
        Name = Name,
        NumPorts = 8,
        DistributedVirtualSwitch = owner.Self,
        DefaultPortConfig = new VMwareDVSPortSetting
        {
            Blocked = new BoolPolicy { Value = false },
            InShapingPolicy = facts.Shaping ?? NoLimits(),
            OutShapingPolicy = facts.Shaping ?? NoLimits(),
            Vlan = facts.Vlan,
        },
        Type = "earlyBinding",
        Policy = new VMwareDVSPortgroupPolicy(),
        AutoExpand = true,
    };

    private static DVSTrafficShapingPolicy NoLimits() =>
        new() { Inherited = true, Enabled = new BoolPolicy { Inherited = true, Value = false } };
}
