using System.Globalization;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Changes;
using EsxVirt.Storage.Datastores;

namespace EsxVirt.Storage;

/// <content>Changes. None follows a volume that was moved or replaced: the path is what is meant.</content>
public sealed partial class StorageVolume
{
    /// <summary>Deletes the file, of a disk with all that belongs to it (<c>virStorageVolDelete</c>).</summary>
    /// <param name="flags">None is supported.</param>
    /// <param name="progress">Takes percentages as the server tells them.</param>
    /// <param name="cancellationToken">Gives up, and cancels what the server has begun.</param>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection; NO_SUPPORT for a LUN; INTERNAL_ERROR when the server refuses it: the
    /// file is in use, or gone, or not what its name says.
    /// </exception>
    public async Task DeleteAsync(
        StorageVolumeDeleteFlags flags = StorageVolumeDeleteFlags.None,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Pool.Backend.Reader.Policy.RequireWritable("virStorageVolDelete");
        if (flags != StorageVolumeDeleteFlags.None)
            throw VirException.UnsupportedFlags((uint)flags, "esxStorageVolDelete");
        DatastoreVolume volume = RequireFile("deletion");
        await new VolumeChanges(volume.Pool, progress).DeleteAsync(volume, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Overwrites the content of a disk with zeros (<c>virStorageVolWipe</c>). A thin disk becomes as large as its
    /// capacity.
    /// </summary>
    /// <param name="progress">Takes percentages as the server tells them.</param>
    /// <param name="cancellationToken">Gives up; what was overwritten by then is.</param>
    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection; NO_SUPPORT for a LUN or an image;
    /// INTERNAL_ERROR when the server refuses it.</exception>
    public async Task WipeAsync(IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        Pool.Backend.Reader.Policy.RequireWritable("virStorageVolWipePattern");
        DatastoreVolume volume = RequireFile("wiping");
        if (!volume.IsDisk)
            throw VirException.Create(VirErrorCode.NoSupport, $"Volume '{Name}' is no disk; only disks can be wiped");
        await new VolumeChanges(volume.Pool, progress).WipeAsync(volume, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes a disk larger (<c>virStorageVolResize</c>); nothing happens when it has the size already.
    /// </summary>
    /// <param name="capacity">In bytes: the new size, or with <see cref="StorageVolumeResizeFlags.Delta"/> the
    /// difference.</param>
    /// <param name="flags">How.</param>
    /// <param name="progress">Takes percentages as the server tells them.</param>
    /// <param name="cancellationToken">Gives up, and cancels what the server has begun.</param>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection; NO_SUPPORT for a LUN or an image, and for shrinking; INVALID_ARG for
    /// a size that is not possible; INTERNAL_ERROR when the server refuses it.
    /// </exception>
    public async Task ResizeAsync(
        long capacity,
        StorageVolumeResizeFlags flags = StorageVolumeResizeFlags.None,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Pool.Backend.Reader.Policy.RequireWritable("virStorageVolResize");
        uint unknown = (uint)flags & ~7u;
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, "virStorageVolResize");
        DatastoreVolume volume = RequireFile("resizing");
        if (!volume.IsDisk)
            throw VirException.Create(VirErrorCode.NoSupport, $"Volume '{Name}' is no disk; only disks can be resized");
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        long current = (await volume.ReadAsync(cancellationToken).ConfigureAwait(false)).Info.Capacity;
        long wanted = Target(current, capacity, flags);
        if (wanted < current)
        {
            throw flags.HasFlag(StorageVolumeResizeFlags.Shrink)
                ? VirException.Create(
                    VirErrorCode.NoSupport,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"disk '{Path}' has {current} bytes, and VMware's servers cannot make a disk smaller"))
                : VirException.Create(
                    VirErrorCode.InvalidArgument,
                    "Can't shrink capacity below current capacity unless shrink flag explicitly specified");
        }
        long inKB = DiskSize.InKB(wanted);
        if (inKB * 1024 == current)
            return;
        await new VolumeChanges(volume.Pool, progress)
            .ResizeAsync(volume, inKB, flags.HasFlag(StorageVolumeResizeFlags.Allocate), cancellationToken)
            .ConfigureAwait(false);
    }

    private static long Target(long current, long capacity, StorageVolumeResizeFlags flags)
    {
        if (!flags.HasFlag(StorageVolumeResizeFlags.Delta))
            return capacity;
        if (flags.HasFlag(StorageVolumeResizeFlags.Shrink))
            return Math.Max(0, current - capacity);
        return capacity <= long.MaxValue - current
            ? current + capacity
            : throw VirException.Create(
                VirErrorCode.Overflow,
                string.Create(CultureInfo.InvariantCulture, $"capacity of {capacity} bytes more is too large"));
    }

    private DatastoreVolume RequireFile(string what) => Backend as DatastoreVolume
        ?? throw VirException.Create(VirErrorCode.NoSupport, $"iSCSI storage pool does not support volume {what}");
}
