using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A switch that spans the hosts of a datacenter; exists on a vCenter only.</summary>
internal sealed class DistributedVirtualSwitch(ManagedObjectReference self, string name, Guid uuid)
    : ManagedEntity(self, name), IDistributedVirtualSwitch
{
    private static readonly PropertyTable<DistributedVirtualSwitch> Table = new PropertyTable<DistributedVirtualSwitch>
    {
        { "uuid", item => item.Uuid },
        { "portgroup", item => item.PortGroups.Select(group => group.Self).ToList() },
        { "summary", item => item.Summary },
        { "config", item => item.Config },
    }.Over(Rows);

    public List<DistributedVirtualPortgroup> PortGroups { get; } = [];

    public List<HostSystem> Hosts { get; } = [];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    /// <summary>The way switches write it: <c>50 20 … -…</c>, as in VMX files.</summary>
    public string Uuid => Profiles.VmxTemplate.SpacedUuid(uuid);

    private VMwareDVSConfigInfo Config => new()
    {
        Uuid = Uuid,
        Name = Name,
        NumStandalonePorts = 0,
        NumPorts = 8 * PortGroups.Count,
        MaxPorts = 8000,
        UplinkPortgroup = [.. PortGroups.Where(group => group.IsUplink).Select(group => group.Self)],
        DefaultPortConfig = new VMwareDVSPortSetting
        {
            Vlan = new VmwareDistributedVirtualSwitchVlanIdSpec { Inherited = false, VlanId = 0 },
        },
        MaxMtu = 1500,
    };

    private DVSSummary Summary => new()
    {
        Name = Name,
        Uuid = Uuid,
        NumPorts = 8,
        HostMember = Hosts.Select(host => host.Self).ToList(),
        Host = Hosts.Select(host => host.Self).ToList(),
        PortgroupName = PortGroups.Select(group => group.Name).ToList(),
        NumHosts = Hosts.Count,
    };
}
