using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Storage;

/// <summary>A disk or an image on a datastore, or a LUN of an iSCSI target; libvirt's <c>virStorageVol</c>.</summary>
/// <remarks>The properties do not change; the methods ask the server, except that the first call of
/// <see cref="GetInfoAsync"/> or <see cref="GetXmlAsync"/> uses what the list or lookup has read along. Safe for use
/// from many threads. Methods throw <see cref="VirException"/>: NO_STORAGE_VOL when the volume is gone.</remarks>
public sealed partial class StorageVolume
{
    internal StorageVolume(StoragePool pool, VolumeBackend backend) => (Pool, Backend) = (pool, backend);

    /// <summary>The pool that it is in (<c>virStoragePoolLookupByVolume</c>).</summary>
    public StoragePool Pool { get; }

    /// <summary>Unique within the pool: the path below the datastore's root, or the LUN's device name.</summary>
    public string Name => Backend.Name;

    /// <summary><c>[datastore] directory/file.vmdk</c>, or the LUN's device name. No request.</summary>
    public string Path => Backend.Path;

    internal VolumeBackend Backend { get; }

    /// <summary>Unique across pools: the UUID in a disk on an ESX host (one request), the path of other files and
    /// through a vCenter, or what libvirt derives from a LUN's identifier.</summary>
    public Task<string> GetKeyAsync(CancellationToken cancellationToken = default) =>
        Backend.GetKeyAsync(cancellationToken);

    /// <summary>
    /// Kind, capacity and allocation in bytes. Of a disk whose capacity the server does not tell, the size of its
    /// files.
    /// </summary>
    public async Task<StorageVolumeInfo> GetInfoAsync(CancellationToken cancellationToken = default) =>
        (await Backend.ReadAsync(cancellationToken).ConfigureAwait(false)).Info;

    /// <summary>The storage volume XML.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR for a file of a kind that libvirt does not know.</exception>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default)
    {
        (StorageVolumeInfo info, StorageVolumeFormat? format) =
            await Backend.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (format is null && info.Type == StorageVolumeType.File)
            throw VirException.Create(VirErrorCode.InternalError, $"File '{Path}' has unknown type");
        return StorageVolumeXml.Format(new StorageVolumeDefinition(Name, info.Capacity, info.Allocation)
        {
            Type = info.Type,
            Key = await GetKeyAsync(cancellationToken).ConfigureAwait(false),
            Path = Path,
            Format = format,
        });
    }
}
