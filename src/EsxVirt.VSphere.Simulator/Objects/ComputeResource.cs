using EsxVirt.VSphere.Simulator.Hosts;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A standalone host as a pool of resources; a cluster is one with more hosts.</summary>
internal class ComputeResource(ManagedObjectReference self, string name) : ManagedEntity(self, name), IComputeResource
{
    private static readonly PropertyTable<ComputeResource> Table = new PropertyTable<ComputeResource>
    {
        { "resourcePool", item => item.Pool.Self },
        { "host", item => item.Hosts.Select(host => host.Self).ToList() },
        {
            "datastore",
            item => item.Hosts.SelectMany(host => host.Datastores).Distinct().Select(store => store.Self).ToList()
        },
        {
            "network",
            item => item.Hosts.SelectMany(host => host.Networks).Distinct().Select(network => network.Self).ToList()
        },
        { "summary", item => item.Summary },
        { "environmentBrowser", item => item.EnvironmentBrowser.Self },
        { "configurationEx", _ => new ComputeResourceConfigInfo { VmSwapPlacement = "vmDirectory" } },
    }.Over(Rows);

    public List<HostSystem> Hosts { get; } = [];

    public required ResourcePool Pool { get; init; }

    public required EnvironmentBrowser EnvironmentBrowser { get; init; }

    public override IEnumerable<ManagedEntity> Children => [.. Hosts, Pool];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public HostSystem Add(HostSystem host)
    {
        host.Parent = this;
        Hosts.Add(host);
        return host;
    }

    protected virtual ComputeResourceSummary NewSummary() => new();

    private ComputeResourceSummary Summary
    {
        get
        {
            ComputeResourceSummary summary = NewSummary();
            summary.TotalCpu = Hosts.Count * HostHardware.Cores * HostHardware.CpuMhz;
            summary.TotalMemory = Hosts.Count * HostHardware.MemorySize;
            summary.NumCpuCores = (short)(Hosts.Count * HostHardware.Cores);
            summary.NumCpuThreads = (short)(Hosts.Count * HostHardware.Threads);
            summary.EffectiveCpu = summary.TotalCpu * 9 / 10;
            summary.EffectiveMemory = summary.TotalMemory / (1 << 20) * 9 / 10;
            summary.NumHosts = Hosts.Count;
            summary.NumEffectiveHosts = Hosts.Count;
            summary.OverallStatus = Status;
            return summary;
        }
    }
}
