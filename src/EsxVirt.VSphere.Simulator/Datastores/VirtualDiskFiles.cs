using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>What is done with a disk as a whole: its descriptor and the one extent that this names.</summary>
internal static class VirtualDiskFiles
{
    /// <summary>62 TB, as vSphere's maxima have it.</summary>
    private const long MaxCapacityInKB = 62L << 30;

    private static readonly string[] Types =
        ["thin", "preallocated", "thick", "eagerZeroedThick", "sparse2Gb", "flatMonolithic", "seSparse"];

    private static readonly string[] Adapters = ["ide", "busLogic", "lsiLogic"];

    /// <summary>Refuses words that no server knows.</summary>
    public static void RequireKnownType(VirtualDiskSpec spec)
    {
        if (!Types.Contains(spec.DiskType))
            throw Faults.InvalidArgument("spec.diskType");
        if (!Adapters.Contains(spec.AdapterType))
            throw Faults.InvalidArgument("spec.adapterType");
        if (spec is FileBackedVirtualDiskSpec { CapacityKb: > MaxCapacityInKB })
            throw Faults.InvalidArgument("spec.capacityKb");
    }

    /// <summary>The disk here, whose extent must exist too.</summary>
    public static DiskFacts Require(DatastorePlace place)
    {
        DatastoreFile file = place.File ?? throw Faults.FileNotFound(place.ToString());
        DiskFacts disk = file.Disk ?? throw Faults.NotAVirtualDisk(place.ToString());
        DatastorePlace extent = place.Beside(disk.Extent);
        return extent.File is null ? throw Faults.FileNotFound(extent.ToString()) : disk;
    }

    public static void Create(
        DatastorePlace place, FileBackedVirtualDiskSpec spec, Guid uuid, int hardwareVersion, DateTimeOffset now)
    {
        DatastorePlace extent = ExtentOf(place);
        place.RequireFree(replace: false);
        extent.RequireFree(replace: false);
        bool isThin = spec.DiskType is "thin" or "seSparse" or "sparse2Gb";
        long bytes = spec.CapacityKb * 1024;
        if (!isThin)
            place.RequireRoom(bytes);
        Write(
            place,
            new DiskFacts(
                spec.CapacityKb, spec.AdapterType.ToLowerInvariant(), NameOf(extent), hardwareVersion, isThin, uuid),
            new ZeroContent(bytes, isThin ? 0 : bytes),
            now);
    }

    public static void Delete(DatastorePlace place)
    {
        DiskFacts disk = RequireUnused(place);
        place.Files.Remove(place.Path);
        place.Files.Remove(place.Beside(disk.Extent).Path);
    }

    public static void Copy(
        DatastorePlace source, DatastorePlace target, VirtualDiskSpec? spec, bool force, Guid uuid, DateTimeOffset now)
    {
        DiskFacts disk = Require(source);
        foreach (DatastorePlace part in new[] { source, source.Beside(disk.Extent) })
        {
            if (part.Store.IsInUse(part.Path))
                throw Faults.FileLocked(part.ToString());
        }

        RequireFree(target, force);
        FileContent content = source.Beside(disk.Extent).File!.Content;
        bool isThin = spec is null ? disk.IsThin : spec.DiskType is "thin" or "seSparse";
        target.RequireRoom(isThin ? content.Allocated : content.Length);
        DiskFacts copy = disk with
        {
            Adapter = spec?.AdapterType.ToLowerInvariant() ?? disk.Adapter,
            Extent = NameOf(ExtentOf(target)),
            IsThin = isThin,
            Uuid = uuid,
        };
        Write(target, copy, content.Share(), now);
    }

    public static void Move(DatastorePlace source, DatastorePlace target, bool force, DateTimeOffset now)
    {
        DiskFacts disk = RequireUnused(source);
        RequireFree(target, force);
        FileContent content = source.Beside(disk.Extent).File!.Content.Share();
        Delete(source);
        Write(target, disk with { Extent = NameOf(ExtentOf(target)) }, content, now);
    }

    public static void Extend(DatastorePlace place, long capacityInKB, bool eager, DateTimeOffset now)
    {
        DiskFacts disk = RequireUnused(place);
        if (capacityInKB < disk.CapacityInKB || capacityInKB > MaxCapacityInKB)
            throw Faults.InvalidArgument("newCapacityKb");
        long more = (capacityInKB - disk.CapacityInKB) * 1024;
        bool isThin = disk.IsThin && !eager;
        if (!isThin)
            place.RequireRoom(more);
        FileContent old = place.Beside(disk.Extent).File!.Content.Share();
        Write(place, disk with { CapacityInKB = capacityInKB }, new ExtendedContent(old, more, isThin ? 0 : more), now);
    }

    public static void Inflate(DatastorePlace place, DateTimeOffset now)
    {
        DiskFacts disk = RequireUnused(place);
        FileContent content = place.Beside(disk.Extent).File!.Content;
        place.RequireRoom(content.Length - content.Allocated);
        Write(place, disk with { IsThin = false }, content.Share(), now);
    }

    public static void Clear(DatastorePlace place, DateTimeOffset now)
    {
        DiskFacts disk = RequireUnused(place);
        long bytes = disk.CapacityInKB * 1024;
        FileContent old = place.Beside(disk.Extent).File!.Content;
        place.RequireRoom(bytes - old.Allocated);
        Write(place, disk, new ZeroContent(bytes, bytes), now);
    }

    private static DiskFacts RequireUnused(DatastorePlace place)
    {
        DiskFacts disk = Require(place);
        place.RequireWritable();
        place.Beside(disk.Extent).RequireWritable();
        return disk;
    }

    private static void RequireFree(DatastorePlace target, bool force)
    {
        target.RequireFree(force);
        ExtentOf(target).RequireFree(force);
    }

    private static void Write(DatastorePlace place, DiskFacts disk, FileContent content, DateTimeOffset now)
    {
        place.Files.Put(place.Path, new MemoryContent(DiskDescriptor.Write(disk)), now);
        place.Files.Put(place.Beside(disk.Extent).Path, content, now);
    }

    private static DatastorePlace ExtentOf(DatastorePlace place)
    {
        string name = NameOf(place);
        int dot = name.LastIndexOf('.');
        return place.Beside($"{(dot < 0 ? name : name[..dot])}-flat.vmdk");
    }

    private static string NameOf(DatastorePlace place) => DatastoreFiles.Split(place.Path).Name;
}
