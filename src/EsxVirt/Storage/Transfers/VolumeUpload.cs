using System.Globalization;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage.Changes;
using EsxVirt.Storage.Datastores;

namespace EsxVirt.Storage.Transfers;

/// <summary>
/// Sends contents whole: to a file of another name beside the right one, which takes its place in one step when all has
/// come. Whatever goes wrong before, the volume is as it was and the other file is deleted.
/// </summary>
internal sealed class VolumeUpload(DatastorePool pool)
{
    private readonly VolumeChanges _changes = new(pool);

    /// <summary>Replaces the content of a volume.</summary>
    public async Task ReplaceAsync(
        DatastoreVolume volume, Stream content, long? length, CancellationToken cancellationToken)
    {
        VolumeContent target = await VolumeContent.FindAsync(volume, cancellationToken).ConfigureAwait(false);
        long? expected = length;
        if (VolumeName.IsDisk(volume.Name))
        {
            long present = await target.ProbeAsync(cancellationToken).ConfigureAwait(false);
            expected = CheckDisk(volume, target.Size ?? (present == 0 ? null : present), length);
        }
        string unfinished = VolumeName.OfUnfinishedFile(target.Name);
        try
        {
            await VolumeContent.SendAsync(pool, unfinished, content, expected, cancellationToken).ConfigureAwait(false);
            if (length is null && expected is not null)
                await RequireEndAsync(volume, content, expected.Value, cancellationToken).ConfigureAwait(false);
            await _changes.MoveFileAsync(
                unfinished, target.Name, replace: true, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await _changes.DeleteLeftoverAsync(unfinished).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes a volume with that content; nothing that exists is replaced.</summary>
    public async Task<DatastoreVolume> CreateAsync(
        string name, Stream content, long? length, CancellationToken cancellationToken)
    {
        await _changes.RequireAbsentAsync(name, cancellationToken).ConfigureAwait(false);
        bool isDisk = VolumeName.IsDisk(name);
        if (isDisk)
            CheckNewDisk(name, length);
        await _changes.InDirectoryAsync(
            name,
            () => isDisk
                ? CreateDiskAsync(name, content, length!.Value, cancellationToken)
                : CreateImageAsync(name, content, length, cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return DatastoreVolume.New(pool, name, isDisk);
    }

    private async Task CreateImageAsync(string name, Stream content, long? length, CancellationToken cancellationToken)
    {
        string unfinished = VolumeName.OfUnfinishedFile(name);
        try
        {
            await VolumeContent.SendAsync(pool, unfinished, content, length, cancellationToken).ConfigureAwait(false);
            await _changes.MoveFileAsync(unfinished, name, replace: false, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await _changes.DeleteLeftoverAsync(unfinished).ConfigureAwait(false);
            throw;
        }
    }

    private async Task CreateDiskAsync(string name, Stream content, long length, CancellationToken cancellationToken)
    {
        string unfinished = VolumeName.OfUnfinishedDisk(name);
        var disk = new NewDisk(
            unfinished, new StorageVolumeDefinition(unfinished, length, 0) { Format = StorageVolumeFormat.Vmdk });
        DatastoreVolume volume = DatastoreVolume.New(pool, unfinished, isDisk: true);
        try
        {
            await _changes.CreateAsync(disk, cancellationToken).ConfigureAwait(false);
            VolumeContent extent = await VolumeContent.FindAsync(volume, cancellationToken).ConfigureAwait(false);
            await VolumeContent.SendAsync(pool, extent.Name, content, length, cancellationToken).ConfigureAwait(false);
            await _changes.MoveDiskAsync(volume, name, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await _changes.DeleteLeftoverDiskAsync(volume).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A disk is exactly as long as its descriptor says.</summary>
    private static long? CheckDisk(DatastoreVolume volume, long? size, long? length) => size switch
    {
        null => length,
        { } whole when length is null || length == whole => whole,
        { } whole => throw VirException.Create(
            VirErrorCode.InvalidArgument,
            string.Create(
                CultureInfo.InvariantCulture,
                $"disk '{volume.Path}' has {whole} bytes and the content {length}, "
                    + $"but an upload replaces all of a disk")),
    };

    private static void CheckNewDisk(string name, long? length)
    {
        if (length is not { } bytes)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument, $"the size of new disk '{name}' must be known before its content comes");
        }
        if (DiskSize.InKB(bytes) * 1024 != bytes)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the content of new disk '{name}' has {bytes} bytes, which is not a multiple of 1024"));
        }
    }

    private static async Task RequireEndAsync(
        DatastoreVolume volume, Stream content, long expected, CancellationToken cancellationToken)
    {
        if (await content.ReadAsync(new byte[1], cancellationToken).ConfigureAwait(false) > 0)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the content is longer than the {expected} bytes of disk '{volume.Path}'"));
        }
    }
}
