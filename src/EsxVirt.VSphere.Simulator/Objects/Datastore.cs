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
        { "info", DatastoreDescription.Info },
        { "summary", DatastoreDescription.Summary },
        { "host", store => store.TellsMount ? store.Hosts.Select(store.MountOn).ToList() : [] },
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
        Kind = nasExport is not null ? DatastoreKind.Nfs
            : mountPath.Contains('\\') ? DatastoreKind.Local
            : DatastoreKind.Vmfs;
    }

    public DatastoreKind Kind { get; set; }

    /// <summary>Its storage answers. Otherwise nobody knows its sizes, and nobody can look into it.</summary>
    public bool IsAccessible { get; set; } = true;

    public bool IsMounted { get; set; } = true;

    /// <summary>Hosts tell where they have it.</summary>
    public bool TellsPath { get; set; } = true;

    /// <summary>It tells which hosts have it.</summary>
    public bool TellsMount { get; set; } = true;

    /// <summary>Properties that read as not set.</summary>
    public HashSet<string> Hidden { get; } = [];

    /// <summary>Properties that are refused.</summary>
    public HashSet<string> Denied { get; } = [];

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

    private static readonly string[] HeldByMachines = [".nvram", ".log"];

    public long Capacity => 4L << 40;

    public long FreeSpace =>
        Math.Max(0, Capacity - Machines.Count * (2L << 30) - Math.Max(0, Files.Used) - TakenByOthers);

    /// <summary>
    /// Somebody holds the file: nobody else may change it, nor read it where it is the data of a disk. A machine that
    /// runs holds its disks, log and NVRAM, and what else its devices use.
    /// </summary>
    public bool IsInUse(string path)
    {
        if (Locks.Contains(path))
            return true;
        string directory = DatastoreFiles.Split(path).Directory;
        string disk = path.EndsWith("-flat.vmdk", StringComparison.Ordinal)
            ? $"{path[..^"-flat.vmdk".Length]}.vmdk" : path;
        string name = $"[{Name}] {disk}";
        return Files.Find(path) is not null && Machines.Any(machine => machine.Power == Profiles.Power.On
            && (machine.Directory == directory && HeldByMachines.Contains(Path.GetExtension(path))
                || machine.Config.Hardware.Device.Any(
                    device => device.Backing is VirtualDeviceFileBackingInfo backing && backing.FileName == name)));
    }

    public override bool TryRead(string path, out object? value, out string rest)
    {
        if (!Hidden.Contains(path))
            return Table.TryRead(this, path, out value, out rest);
        (value, rest) = (null, "");
        return true;
    }

    public override MethodFault? Refuses(string path)
        => Denied.Contains(path) ? new NoPermission { Object = Self, PrivilegeId = "System.Read" } : base.Refuses(path);

    public ValueTask RefreshDatastore(RefreshDatastoreRequest request, CallContext context)
        => ValueTask.CompletedTask;

    public ValueTask RefreshDatastoreStorageInfo(RefreshDatastoreStorageInfoRequest request, CallContext context)
        => ValueTask.CompletedTask;

    public ManagedObjectReference? NetworkNamed(string name)
        => Hosts.SelectMany(host => host.Networks)
            .FirstOrDefault(
                network => network.Name == Escapes.Percent(name) && network is not DistributedVirtualPortgroup)
            ?.Self;

    private DatastoreHostMount MountOn(HostSystem host) => new()
    {
        Key = host.Self,
        MountInfo = DatastoreDescription.Mount(this),
    };
}
