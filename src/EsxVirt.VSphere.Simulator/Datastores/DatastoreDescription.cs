using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>What the API tells of a datastore, by its kind and state.</summary>
internal static class DatastoreDescription
{
    public static DatastoreInfo Info(Datastore store)
    {
        DatastoreInfo info = store.Kind switch
        {
            DatastoreKind.Vmfs => new VmfsDatastoreInfo { Vmfs = Vmfs(store) },
            DatastoreKind.Nfs or DatastoreKind.Nfs41 or DatastoreKind.Cifs => new NasDatastoreInfo { Nas = Nas(store) },
            DatastoreKind.Local => new LocalDatastoreInfo { Path = store.MountPath },
            DatastoreKind.Vsan => new VsanDatastoreInfo { MembershipUuid = "5f8b2c10-1a2b-3c4d-5e6f-005056a1b2c3" },
            DatastoreKind.Vvol => new VvolDatastoreInfo { VvolDS = Vvol(store) },
            _ => new PMemDatastoreInfo { Pmem = PMem(store) },
        };
        info.Name = store.Name;
        info.Url = Url(store);
        info.FreeSpace = store.FreeSpace;
        info.MaxFileSize = 62L << 40;
        return info;
    }

    public static DatastoreSummary Summary(Datastore store) => new()
    {
        Datastore = store.Self,
        Name = store.Name,
        Url = Url(store),
        Capacity = store.IsAccessible ? store.Capacity : 0,
        FreeSpace = store.IsAccessible ? store.FreeSpace : 0,
        Uncommitted = 0,
        Accessible = store.IsAccessible,
        MultipleHostAccess = store.Hosts.Count > 1,
        Type = TypeName(store.Kind),
        MaintenanceMode = "normal",
    };

    public static HostMountInfo Mount(Datastore store) => new()
    {
        Path = store.TellsPath ? store.MountPath : null,
        AccessMode = "readWrite",
        Mounted = store.IsMounted,
        Accessible = store.IsAccessible,
        InaccessibleReason = store.IsAccessible ? null : "PermanentDataLoss",
    };

    public static HostFileSystemMountInfo FileSystem(Datastore store) => new()
    {
        MountInfo = Mount(store),
        Volume = new HostFileSystemVolume
        {
            Type = TypeName(store.Kind),
            Name = store.Name,
            Capacity = store.Capacity,
        },
    };

    private static string TypeName(DatastoreKind kind) => kind switch
    {
        DatastoreKind.Vmfs => "VMFS",
        DatastoreKind.Nfs => "NFS",
        DatastoreKind.Nfs41 => "NFS41",
        DatastoreKind.Cifs => "CIFS",
        DatastoreKind.Vsan => "vsan",
        DatastoreKind.Vvol => "VVOL",
        DatastoreKind.PMem => "PMEM",
        _ => "OTHER",
    };

    // A vCenter writes the mount point as a URL of its own scheme.
    private static string Url(Datastore store)
        => store.Self.Value.StartsWith("datastore-", StringComparison.Ordinal)
            ? $"ds://{store.MountPath}/"
            : store.MountPath;

    private static HostNasVolume Nas(Datastore store)
    {
        string export = store.NasExport ?? ":";
        int colon = export.IndexOf(':');
        string server = export[..colon];
        return new HostNasVolume
        {
            Type = TypeName(store.Kind),
            Name = store.Name,
            Capacity = store.Capacity,
            RemoteHost = server,
            RemotePath = export[(colon + 1)..],
            UserName = store.Kind == DatastoreKind.Cifs ? "backup" : null,
            RemoteHostNames = store.Kind == DatastoreKind.Nfs41 ? [server, "192.0.2.201"] : [],
        };
    }

    private static HostVmfsVolume Vmfs(Datastore store) => new()
    {
        Type = "VMFS",
        Name = store.Name,
        Capacity = store.Capacity,
        BlockSizeMb = 1,
        MaxBlocks = 63963136,
        MajorVersion = 6,
        Version = "6.82",
        Uuid = store.MountPath[(store.MountPath.LastIndexOf('/') + 1)..],
        Extent = [new HostScsiDiskPartition { DiskName = "mpx.vmhba0:C0:T0:L0", Partition = 8 }],
        VmfsUpgradable = false,
    };

    private static HostVvolVolume Vvol(Datastore store) => new()
    {
        Type = "VVOL",
        Name = store.Name,
        Capacity = store.Capacity,
        ScId = "vvol:4f2b7c1d9e6a4a35-b1c2d3e4f5061728",
    };

    private static HostPMemVolume PMem(Datastore store) => new()
    {
        Type = "PMEM",
        Name = store.Name,
        Capacity = store.Capacity,
        Uuid = "3f2c7b1d-9e6a-4a35-b1c2-d3e4f5061728",
        Version = "1",
    };
}
