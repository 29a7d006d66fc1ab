using System.Globalization;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Datastores;
using EsxVirt.Storage.Transfers;
using EsxVirt.VSphere.Client.Datastores;

namespace EsxVirt.Storage;

/// <content>The content: of an image the file, of a disk what the machine sees, which is its extent
/// (<c>-flat.vmdk</c>) and never the descriptor. Nothing is held in memory but a block.</content>
public sealed partial class StorageVolume
{
    /// <summary>
    /// Begins to read the content (<c>virStorageVolDownload</c>). 1 request, and for a disk 1 before it.
    /// </summary>
    /// <param name="offset">First byte, from 0.</param>
    /// <param name="length">Most bytes to read; null or 0 for all that follow.</param>
    /// <param name="cancellationToken">Gives up, also while it is read.</param>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection, as in libvirt; NO_SUPPORT for a LUN, and for a disk whose data is
    /// not in one flat file; OPERATION_INVALID when a machine uses the disk; INVALID_ARG for an offset beyond the end;
    /// INTERNAL_ERROR for a broken descriptor.
    /// </exception>
    public async Task<VolumeDownload> OpenDownloadAsync(
        long offset = 0, long? length = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length ?? 0, nameof(length));
        Pool.Backend.Reader.Policy.RequireWritable("virStorageVolDownload");
        DatastoreVolume volume = RequireFile("download");
        VolumeContent content = await VolumeContent.FindAsync(volume, cancellationToken).ConfigureAwait(false);
        OpenedFile file = await content
            .OpenAsync(offset, length is 0 ? null : length, cancellationToken).ConfigureAwait(false);
        return new VolumeDownload(file, Path, VersionOf(file, content));
    }

    /// <summary>
    /// Replaces the content (<c>virStorageVolUpload</c>). It goes to another file first, which takes the volume's place
    /// in one step when it is whole: until then, and whatever goes wrong, the volume is as it was.
    /// </summary>
    /// <param name="content">Read from its position while it is sent.</param>
    /// <param name="length">How many bytes it has. Of a disk it must be the capacity. Null for all to its end.</param>
    /// <param name="cancellationToken">Gives up; nothing has changed then.</param>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection; NO_SUPPORT for a LUN, and for a disk whose data is not in one flat
    /// file; INVALID_ARG for another length than the disk's; OPERATION_FAILED when the datastore is full;
    /// OPERATION_INVALID when a machine uses the disk; INTERNAL_ERROR when the connection breaks.
    /// </exception>
    /// <exception cref="IOException">The content could not be read.</exception>
    public async Task UploadAsync(Stream content, long? length = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(length ?? 0, nameof(length));
        Pool.Backend.Reader.Policy.RequireWritable("virStorageVolUpload");
        DatastoreVolume volume = RequireFile("upload");
        await new VolumeUpload(
            volume.Pool).ReplaceAsync(volume, content, length, cancellationToken).ConfigureAwait(false);
    }

    private static string? VersionOf(OpenedFile file, VolumeContent content)
    {
        if (file.FileLength is not { } size || (file.Modified is null && content.ContentId.Length == 0))
            return null;
        string modified = file.Modified?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? "";
        return string.Create(CultureInfo.InvariantCulture, $"{content} {size} {modified} {content.ContentId}");
    }
}
