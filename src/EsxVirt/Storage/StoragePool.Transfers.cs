using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Changes;
using EsxVirt.Storage.Datastores;
using EsxVirt.Storage.Transfers;

namespace EsxVirt.Storage;

/// <content>New volumes with their content.</content>
public sealed partial class StoragePool
{
    /// <summary>Makes a volume from a content: an image (<c>.iso</c>, <c>.flp</c>), or a thin disk
    /// (<c>.vmdk</c>) as large as the content. It appears under its name when it is whole.</summary>
    /// <param name="name">Path below the datastore's root; missing directories are made.</param>
    /// <param name="content">Read from its position while it is sent.</param>
    /// <param name="length">How many bytes it has; of an image null for all to its end.</param>
    /// <param name="cancellationToken">Gives up; then there is no volume.</param>
    /// <returns>The volume under its real name.</returns>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection; STORAGE_VOL_EXIST when there is such a volume; NO_SUPPORT for
    /// another ending and for iSCSI targets; INVALID_ARG for a name or size that is not possible; OPERATION_FAILED when
    /// the datastore is full; INTERNAL_ERROR when the server refuses it, or the connection breaks.
    /// </exception>
    /// <exception cref="IOException">The content could not be read.</exception>
    public async Task<StorageVolume> UploadVolumeAsync(
        string name, Stream content, long? length = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(length ?? 0, nameof(length));
        Backend.Reader.Policy.RequireWritable("virStorageVolUpload");
        DatastorePool datastore = RequireDatastore("upload");
        DatastoreVolume volume = await new VolumeUpload(datastore)
            .CreateAsync(VolumeName.ForNewFile(name), content, length, cancellationToken).ConfigureAwait(false);
        return new StorageVolume(this, volume);
    }
}
