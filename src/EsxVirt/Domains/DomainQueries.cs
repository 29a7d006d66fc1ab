using EsxVirt.Connections;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>Which properties each question about a domain needs; leaves only, never a whole <c>config</c>.</summary>
internal sealed class DomainQueries(
    HostPlace place, DomainIdentity identity, bool tellsFiles, bool knowsHotPlug, bool knowsFirmware)
{
    /// <summary>Property with the roots of the tree of snapshots.</summary>
    public const string RootSnapshots = "snapshot.rootSnapshotList";

    /// <summary>Property with the current snapshot.</summary>
    public const string CurrentSnapshot = "snapshot.currentSnapshot";

    /// <summary>Property with the files of a machine and their sizes.</summary>
    public const string LayoutFiles = "layoutEx.file";

    /// <summary>Property with the files that each snapshot has.</summary>
    public const string LayoutSnapshots = "layoutEx.snapshot";

    /// <summary>Property with the title, one of the further settings.</summary>
    public const string TitlePath = $"config.extraConfig[\"{VmxTitle.Key}\"]";

    private static readonly string[] HardwarePaths =
    [
        "config.changeVersion", "config.version", "config.guestId", "config.annotation", "config.hardware.memoryMB",
        "config.hardware.numCPU", "config.hardware.numCoresPerSocket", "config.hardware.device",
        "config.memoryAllocation.limit", "config.memoryAllocation.reservation", "config.cpuAllocation.shares",
        "config.cpuAffinity", "config.firmware", "config.bootOptions", "config.extraConfig",
    ];

    private static readonly string[] SinceApi5 = ["config.hardware.numCoresPerSocket", "config.firmware"];

    /// <summary>A domain's whole tree of snapshots, and which one is current.</summary>
    public static IReadOnlyList<string> SnapshotPaths { get; } = [RootSnapshots, CurrentSnapshot];

    /// <summary>All domains of the host, with what is asked along: one request.</summary>
    public IReadOnlyList<PropertyQuery> OfHost(DomainData data)
    {
        bool asksHost = data.HasFlag(DomainData.HotPlug);
        PropertyQuery query = new PropertyQuery()
            .Start(place.Host, skip: !asksHost)
            .Follow("vm", ManagedTypes.HostSystem, "vm", then: data.HasFlag(DomainData.Pending) ? ["task"] : [])
            .Read(ManagedTypes.VirtualMachine, Paths(data));
        if (asksHost)
            query.Read(ManagedTypes.HostSystem, DomainReading.HostMaxVcpus);
        AddTasks(query, data);
        AddAutostart(query);
        if (data.HasFlag(DomainData.Definition))
            AddDatastores(query);
        return [query];
    }

    /// <summary>One domain: one request, in which the datastores of the host travel along where they are
    /// needed.</summary>
    public IReadOnlyList<PropertyQuery> OfDomain(ManagedObjectReference domain, DomainData data)
    {
        PropertyQuery query = new PropertyQuery().Start(domain).Read(ManagedTypes.VirtualMachine, Paths(data));
        AddTasks(query, data);
        List<PropertyQuery> queries = [query];
        if (data.HasFlag(DomainData.Definition))
            queries.Add(OfDatastores(place));
        if (data.HasFlag(DomainData.HotPlug))
            queries.Add(
                new PropertyQuery().Start(place.Host).Read(ManagedTypes.HostSystem, DomainReading.HostMaxVcpus));
        if (data.HasFlag(DomainData.Autostart))
            queries.Add(OfAutostart());
        return queries;
    }

    /// <summary>The host's autostart settings.</summary>
    public PropertyQuery OfAutostart()
    {
        PropertyQuery query = new PropertyQuery().Start(place.Host, skip: true);
        AddAutostart(query);
        return query;
    }

    /// <summary>The datastores that the host has mounted.</summary>
    public static PropertyQuery OfDatastores(HostPlace place)
    {
        PropertyQuery query = new PropertyQuery().Start(place.Host, skip: true);
        AddDatastores(query);
        return query;
    }

    /// <summary>Reached from the host: asked for as an object of its own, some servers fail the whole
    /// request.</summary>
    private void AddAutostart(PropertyQuery query)
    {
        if (place.AutoStartManager is null)
            return;
        query
            .Follow("autostart", ManagedTypes.HostSystem, "configManager.autoStartManager")
            .Read(ManagedTypes.HostAutoStartManager, AutostartTable.Paths);
    }

    private static void AddDatastores(PropertyQuery query) => query
        .Follow("datastore", ManagedTypes.HostSystem, "datastore")
        .Read(ManagedTypes.Datastore, Datastores.Paths);

    private static void AddTasks(PropertyQuery query, DomainData data)
    {
        if (data.HasFlag(DomainData.Pending))
        {
            query
                .Follow("task", ManagedTypes.VirtualMachine, "recentTask")
                .Read(ManagedTypes.Task, DomainReading.TaskState);
        }
    }

    private string[] Paths(DomainData data)
    {
        List<string> paths = [.. identity.Paths];
        if (data.HasFlag(DomainData.Info))
            paths.AddRange(["config.hardware.memoryMB", "config.hardware.numCPU", "config.memoryAllocation.limit"]);
        if (data.HasFlag(DomainData.Snapshots))
            paths.AddRange(SnapshotPaths);
        if ((data & (DomainData.SnapshotSizes | DomainData.Files)) != 0 && tellsFiles)
            paths.Add(LayoutFiles);
        if (data.HasFlag(DomainData.SnapshotSizes) && tellsFiles)
            paths.Add(LayoutSnapshots);
        if (data.HasFlag(DomainData.Guest))
            paths.AddRange(["guest.hostName", "guest.net"]);
        if (data.HasFlag(DomainData.Allocation))
        {
            paths.AddRange(
            [
                "config.cpuAllocation.reservation", "config.cpuAllocation.limit", "config.cpuAllocation.shares",
                "config.memoryAllocation.reservation",
            ]);
        }
        if (data.HasFlag(DomainData.Definition))
            paths.Add("config.files.vmPathName");
        if (data.HasFlag(DomainData.Hardware))
            paths.AddRange(HardwarePaths.Where(path => knowsFirmware || !SinceApi5.Contains(path)).Except(paths));
        if (data.HasFlag(DomainData.Description) && !paths.Contains("config.annotation"))
            paths.Add("config.annotation");
        if (data.HasFlag(DomainData.Title))
            paths.Add(TitlePath);
        if (data.HasFlag(DomainData.HotPlug) && knowsHotPlug)
            paths.AddRange(["config.cpuHotAddEnabled", "config.cpuHotRemoveEnabled", "config.memoryHotAddEnabled"]);
        if (data.HasFlag(DomainData.Placement))
            paths.Add(DomainReading.CurrentHost);
        if (data.HasFlag(DomainData.Pending))
            paths.AddRange(DomainReading.PendingPaths);
        return [.. paths];
    }
}
