using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A VMFS volume or NFS export with its files, mounted by one or more hosts.</summary>
internal sealed class Datastore : ManagedEntity, IDatastore
{
    private static readonly PropertyTable<Datastore> Table = new PropertyTable<Datastore>
    {
        { "info", store => store.Info },
        { "summary", store => store.Summary },
        { "host", store => store.Hosts.Select(store.MountOn).ToList() },
        { "vm", store => store.Machines.Select(machine => machine.Self).ToList() },
        { "browser", store => store.Browser.Self },
        {
            "capability",
            _ => new DatastoreCapability
            {
                DirectoryHierarchySupported = true,
                RawDiskMappingsSupported = true,
                PerFileThinProvisioningSupported = true,
                StorageIORMSupported = true,
                NativeSnapshotSupported = false,
            }
        },
    }.Over(Rows);

    /// <param name="self">Reference; on a host its value is the volume's UUID.</param>
    /// <param name="name">As the inventory keeps it.</param>
    /// <param name="mountPath">Where hosts see it: <c>/vmfs/volumes/UUID</c>, or a folder on Windows.</param>
    /// <param name="nasExport"><c>host:/path</c> of an NFS export; null for VMFS.</param>
    public Datastore(ManagedObjectReference self, string name, string mountPath, string? nasExport)
        : base(self, name)
    {
        MountPath = mountPath;
        NasExport = nasExport;
    }

    public string MountPath { get; }

    public string? NasExport { get; }

    public DatastoreFiles Files { get; } = new();

    public List<HostSystem> Hosts { get; } = [];

    public List<VirtualMachine> Machines { get; } = [];

    public HostDatastoreBrowser Browser { get; set; } = null!;

    /// <summary>Hosts may read it only: every change ends in <c>CannotAccessFile</c>.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>Room that something else has taken.</summary>
    public long TakenByOthers { get; set; }

    /// <summary>Files, by path, that somebody holds whom the inventory does not know.</summary>
    public HashSet<string> Locks { get; } = [];

    private static readonly string[] HeldByMachines = [".vmdk", ".nvram", ".log"];

    private bool IsWindows => MountPath.Contains('\\');

    public long Capacity => 4L << 40;

    public long FreeSpace => Math.Max(0, Capacity - Machines.Count * (2L << 30) - Files.Used - TakenByOthers);

    /// <summary>
    /// Somebody holds the file: nobody else may change it, nor read it where it is the data of a disk. A machine that
    /// runs holds its disks, log and NVRAM, and what else its devices use.
    /// </summary>
    public bool IsInUse(string path)
    {
        if (Locks.Contains(path))
            return true;
        string directory = DatastoreFiles.Split(path).Directory;
        string disk = path.EndsWith("-flat.vmdk", StringComparison.Ordinal) ? $"{path[..^"-flat.vmdk".Length]}.vmdk" : path;
        string name = $"[{Name}] {disk}";
        return Files.Find(path) is not null && Machines.Any(machine => machine.Power == Profiles.Power.On
            && (machine.Directory == directory && HeldByMachines.Contains(Path.GetExtension(path)) || machine.Config.Hardware.Device.Any(
                device => device.Backing is VirtualDeviceFileBackingInfo backing && backing.FileName == name)));
    }

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask RefreshDatastore(RefreshDatastoreRequest request, CallContext context)
        => ValueTask.CompletedTask;

    public ValueTask RefreshDatastoreStorageInfo(RefreshDatastoreStorageInfoRequest request, CallContext context)
        => ValueTask.CompletedTask;

    public ManagedObjectReference? NetworkNamed(string name)
        => Hosts.SelectMany(host => host.Networks)
            .FirstOrDefault(network => network.Name == Escapes.Percent(name) && network is not DistributedVirtualPortgroup)
            ?.Self;

    private DatastoreInfo Info
    {
        get
        {
            DatastoreInfo info = NasExport is { } export
                ? new NasDatastoreInfo { Nas = Nas(export) }
                : IsWindows ? new LocalDatastoreInfo { Path = MountPath } : new VmfsDatastoreInfo { Vmfs = Vmfs() };
            info.Name = Name;
            info.Url = Url;
            info.FreeSpace = FreeSpace;
            info.MaxFileSize = 62L << 40;
            return info;
        }
    }

    private DatastoreSummary Summary => new()
    {
        Datastore = Self,
        Name = Name,
        Url = Url,
        Capacity = Capacity,
        FreeSpace = FreeSpace,
        Uncommitted = 0,
        Accessible = true,
        MultipleHostAccess = Hosts.Count > 1,
        Type = NasExport is not null ? "NFS" : IsWindows ? "OTHER" : "VMFS",
        MaintenanceMode = "normal",
    };

    // A vCenter writes the mount point as a URL of its own scheme.
    private string Url
        => Self.Value.StartsWith("datastore-", StringComparison.Ordinal) ? $"ds://{MountPath}/" : MountPath;

    private DatastoreHostMount MountOn(HostSystem host) => new()
    {
        Key = host.Self,
        MountInfo = new HostMountInfo { Path = MountPath, AccessMode = "readWrite", Mounted = true, Accessible = true },
    };

    private HostNasVolume Nas(string export)
    {
        int colon = export.IndexOf(':');
        return new HostNasVolume
        {
            Type = "NFS",
            Name = Name,
            Capacity = Capacity,
            RemoteHost = export[..colon],
            RemotePath = export[(colon + 1)..],
        };
    }

    private HostVmfsVolume Vmfs() => new()
    {
        Type = "VMFS",
        Name = Name,
        Capacity = Capacity,
        BlockSizeMb = 1,
        MaxBlocks = 63963136,
        MajorVersion = 6,
        Version = "6.82",
        Uuid = MountPath[(MountPath.LastIndexOf('/') + 1)..],
        Extent = [new HostScsiDiskPartition { DiskName = "mpx.vmhba0:C0:T0:L0", Partition = 8 }],
        VmfsUpgradable = false,
    };
}
