using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Storage;

namespace EsxVirt.Connections;

/// <content>The storage of the host.</content>
public sealed partial class Connection
{
    /// <summary>Lists the host's datastores and iSCSI targets in one request, whatever their number.</summary>
    /// <remarks>Every datastore is in the list, whatever its kind and state.</remarks>
    /// <param name="filter">Groups as in libvirt: a set bit selects, bits of a group are alternatives.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<IReadOnlyList<StoragePool>> ListStoragePoolsAsync(
        StoragePoolFilter filter = StoragePoolFilter.None, CancellationToken cancellationToken = default) =>
        _storage.ListAsync(filter, cancellationToken);

    /// <summary>The datastore, or else the iSCSI target, of that name.</summary>
    /// <exception cref="VirException">NO_STORAGE_POOL.</exception>
    public Task<StoragePool> GetStoragePoolAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _storage.PoolByNameAsync(name, cancellationToken);
    }

    /// <summary>The pool with that UUID.</summary>
    /// <exception cref="VirException">NO_STORAGE_POOL.</exception>
    public Task<StoragePool> GetStoragePoolAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _storage.PoolByUuidAsync(uuid, cancellationToken);

    /// <summary>What a user means by a pool argument: a UUID (36 characters) or a name, tried in this order.</summary>
    /// <exception cref="VirException">NO_STORAGE_POOL when neither finds one.</exception>
    public async Task<StoragePool> FindStoragePoolAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 36 && UuidText.TryParse(text, out Guid uuid))
        {
            try
            {
                return await _storage.PoolByUuidAsync(uuid, cancellationToken).ConfigureAwait(false);
            }
            catch (VirException e) when (e.Code == VirErrorCode.NoStoragePool)
            {
                // A name may look like a UUID.
            }
        }
        return await _storage.PoolByNameAsync(text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The volume at a path: <c>[datastore] directory/file.vmdk</c>, or a LUN's device name or path
    /// (<c>/vmfs/devices/disks/…</c>). 4 requests for a file, with its sizes; 1 for a LUN.</summary>
    /// <exception cref="VirException">
    /// NO_STORAGE_VOL; NO_STORAGE_POOL for an unknown datastore; INVALID_ARG for a text of another form.
    /// </exception>
    public Task<StorageVolume> GetStorageVolumeByPathAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _storage.VolumeByPathAsync(path, cancellationToken);
    }

    /// <summary>
    /// The volume with a key: a path, or a UUID. A UUID means asking each disk of the host for its own: keys of that
    /// form are for those who have nothing else.
    /// </summary>
    /// <exception cref="VirException">NO_STORAGE_VOL, also for a key that nothing can have.</exception>
    public Task<StorageVolume> GetStorageVolumeByKeyAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _storage.VolumeByKeyAsync(key, cancellationToken);
    }
}
