using EsxVirt.VSphere.Simulator.Hosts;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>The root pool of a host or cluster; machines belong to it directly.</summary>
internal sealed class ResourcePool(ManagedObjectReference self) : ManagedEntity(self, "Resources"), IResourcePool
{
    private static readonly PropertyTable<ResourcePool> Table = new PropertyTable<ResourcePool>
    {
        { "summary", pool => new ResourcePoolSummary { Name = pool.Name, Config = pool.Config, Runtime = Runtime } },
        { "runtime", _ => Runtime },
        { "owner", pool => pool.Parent?.Self },
        { "resourcePool", _ => new List<ManagedObjectReference>() },
        { "vm", pool => pool.Machines.Select(machine => machine.Self).ToList() },
        { "config", pool => pool.Config },
        { "childConfiguration", _ => new List<ResourceConfigSpec>() },
    }.Over(Rows);

    public List<VirtualMachine> Machines { get; } = [];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    private ResourceConfigSpec Config => new()
    {
        Entity = Self,
        CpuAllocation = Everything(HostHardware.Cores * HostHardware.CpuMhz),
        MemoryAllocation = Everything(HostHardware.MemorySize >> 20),
    };

    private static ResourcePoolRuntimeInfo Runtime => new()
    {
        Cpu = Usage(HostHardware.Cores * HostHardware.CpuMhz),
        Memory = Usage(HostHardware.MemorySize),
        OverallStatus = ManagedEntityStatus.Green,
    };

    private static ResourceAllocationInfo Everything(long amount) => new()
    {
        Reservation = amount,
        ExpandableReservation = false,
        Limit = amount,
        Shares = new SharesInfo { Shares = 4000, Level = SharesLevel.Normal },
    };

    private static ResourcePoolResourceUsage Usage(long amount)
        => new()
        {
            UnreservedForPool = amount,
            UnreservedForVm = amount,
            OverallUsage = amount / 10,
            MaxUsage = amount,
        };
}
