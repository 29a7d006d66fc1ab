using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Snapshots;

/// <summary>How much room snapshots take, by the server's list of a machine's files.</summary>
internal sealed class SnapshotSizes(
    IEnumerable<VirtualMachineFileLayoutExFileInfo> files,
    IEnumerable<VirtualMachineFileLayoutExSnapshotLayout> layouts)
{
    private readonly Dictionary<int, long> _sizes =
        files.DistinctBy(file => file.Key).ToDictionary(file => file.Key, file => file.Size);

    private readonly Dictionary<ManagedObjectReference, VirtualMachineFileLayoutExSnapshotLayout> _layouts =
        layouts.DistinctBy(layout => layout.Key).ToDictionary(layout => layout.Key);

    /// <summary>
    /// Its state, its memory, and of each disk the files that it froze, in whichever order the server chains them;
    /// those that a snapshot above it froze already count there. Null when the server does not say.
    /// </summary>
    public long? Of(ManagedObjectReference snapshot, DomainSnapshot? parent)
    {
        if (!_layouts.TryGetValue(snapshot, out VirtualMachineFileLayoutExSnapshotLayout? layout))
            return null;
        HashSet<int> own = [layout.DataKey, layout.MemoryKey ?? -1, .. Disks(layout)];
        for (DomainSnapshot? above = parent; above is not null; above = above.Parent)
        {
            if (_layouts.TryGetValue(above.Reference, out VirtualMachineFileLayoutExSnapshotLayout? other))
                own.ExceptWith(Disks(other));
        }

        // The server's key for no file.
        own.Remove(-1);
        return own.All(_sizes.ContainsKey) ? own.Sum(key => _sizes[key]) : null;
    }

    private static IEnumerable<int> Disks(VirtualMachineFileLayoutExSnapshotLayout layout) =>
        layout.Disk.SelectMany(disk => disk.Chain).SelectMany(unit => unit.FileKey);
}
