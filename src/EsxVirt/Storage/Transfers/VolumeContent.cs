using System.Globalization;
using System.Net;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Changes;
using EsxVirt.Storage.Datastores;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;
using RemoteFile = EsxVirt.VSphere.Client.Datastores.DatastoreFile;

namespace EsxVirt.Storage.Transfers;

/// <summary>The file that holds what a machine sees of a volume: an image itself, of a disk its extent.</summary>
/// <param name="Pool">Where it is.</param>
/// <param name="Name">Path below the datastore's root.</param>
/// <param name="Size">What it must have, of a disk; null where that is open.</param>
/// <param name="ContentId">From the disk's descriptor; empty for images.</param>
internal sealed record VolumeContent(DatastorePool Pool, string Name, long? Size, string ContentId)
{
    private DatastoreFiles Files => Pool.Reader.Client.Files;

    /// <summary>Finds it: one request for a disk, none for an image.</summary>
    public static async Task<VolumeContent> FindAsync(DatastoreVolume volume, CancellationToken cancellationToken)
    {
        if (!VolumeName.IsDisk(volume.Name))
            return new VolumeContent(volume.Pool, volume.Name, null, "");
        var path = new DatastorePath(volume.Pool.Name, volume.Name);
        var descriptor = new byte[DiskDescriptor.MaximumLength];
        int length;
        try
        {
            using OpenedFile file = await volume.Pool.Reader.Client.Files
                .OpenAsync(Remote(volume.Pool, volume.Name), 0, null, cancellationToken).ConfigureAwait(false);
            length = await file.Content
                .ReadAtLeastAsync(descriptor, descriptor.Length, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            throw TransferErrors.OfDownload(e, volume.Path);
        }
        DiskDescriptor disk = DiskDescriptor.Read(descriptor.AsSpan(0, length), path);
        string directory = path.Directory;
        return new VolumeContent(
            volume.Pool, directory.Length == 0 ? disk.Extent : $"{directory}/{disk.Extent}", disk.Size, disk.ContentId);
    }

    public override string ToString() => DatastoreVolume.PathOf(Pool, Name);

    /// <summary>Begins to read it.</summary>
    public async Task<OpenedFile> OpenAsync(long offset, long? length, CancellationToken cancellationToken)
    {
        try
        {
            return await Files
                .OpenAsync(Remote(Pool, Name), offset, length, cancellationToken).ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            throw TransferErrors.OfDownload(e, ToString(), offset);
        }
    }

    /// <summary>
    /// Looks whether it is there and nobody else holds it, and how large it is. Reading one byte tells more than asking
    /// for the size: a disk in use cannot be read.
    /// </summary>
    public async Task<long> ProbeAsync(CancellationToken cancellationToken)
    {
        try
        {
            using OpenedFile file = await Files
                .OpenAsync(Remote(Pool, Name), 0, 1, cancellationToken).ConfigureAwait(false);
            return file.FileLength ?? Size ?? 0;
        }
        catch (HttpStatusException e) when (e.Status == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            return 0;
        }
        catch (VimClientException e)
        {
            throw TransferErrors.OfDownload(e, ToString());
        }
    }

    /// <summary>Sends a file whole.</summary>
    public static async Task SendAsync(
        DatastorePool pool, string name, Stream content, long? length, CancellationToken cancellationToken)
    {
        try
        {
            await pool.Reader.Client.Files
                .UploadAsync(Remote(pool, name), content, length, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpStatusException e) when (e.Status == HttpStatusCode.InternalServerError)
        {
            // Servers say no more than that; a full datastore is the usual reason.
            long free = (await pool.GetInfoAnewAsync(cancellationToken).ConfigureAwait(false)).Available;
            throw free < (length ?? 1)
                ? VirException.Create(
                    VirErrorCode.OperationFailed,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Not enough space left in storage pool '{pool.Name}': {free} bytes are "
                            + $"free, {length} are needed"),
                    e)
                : ServerErrors.From(e);
        }
        catch (VimClientException e)
        {
            throw TransferErrors.OfUpload(e, DatastoreVolume.PathOf(pool, name));
        }
    }

    private static RemoteFile Remote(DatastorePool pool, string name) =>
        new(pool.Reader.Place.DatacenterPath, pool.Name, name);
}
