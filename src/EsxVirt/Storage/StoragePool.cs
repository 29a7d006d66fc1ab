using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Storage;

/// <summary>A datastore or an iSCSI target of the connected host; libvirt's <c>virStoragePool</c>.</summary>
/// <remarks>The properties are what the list or lookup said and do not change; the methods ask the server, except for
/// the first call of <see cref="GetInfoAsync"/> or <see cref="GetXmlAsync"/> on a datastore, which the lookup has read
/// along. Safe for use from many threads. Methods throw <see cref="VirException"/>: NO_STORAGE_POOL when the pool is
/// gone.</remarks>
public sealed partial class StoragePool
{
    internal StoragePool(PoolBackend backend) => Backend = backend;

    /// <summary>The datastore's name as the server keeps it, or the target's iSCSI name.</summary>
    public string Name => Backend.Name;

    /// <summary>As libvirt derives it: from the datastore's mount path, or from the target's name.</summary>
    public Guid Uuid => Backend.Uuid;

    /// <summary>
    /// As libvirt sorts them: VMFS is <c>fs</c>, NFS and CIFS <c>netfs</c>, other datastores <c>dir</c>, targets
    /// <c>iscsi</c>.
    /// </summary>
    public StoragePoolType Type => Backend.Type;

    /// <summary>Always true, also for a datastore that is not accessible: the host keeps it.</summary>
    public bool IsActive => true;

    /// <summary>Always true: a host knows no transient pools.</summary>
    public bool IsPersistent => true;

    /// <summary>Always true: the host mounts it by itself.</summary>
    public bool Autostart => true;

    internal PoolBackend Backend { get; }

    /// <summary>State and sizes. Nothing is asked for a target.</summary>
    public Task<StoragePoolInfo> GetInfoAsync(CancellationToken cancellationToken = default) =>
        Backend.GetInfoAsync(cancellationToken);

    /// <summary>The storage pool XML, its sizes in bytes.</summary>
    public async Task<string> GetXmlAsync(CancellationToken cancellationToken = default) =>
        StoragePoolXml.Format(await Backend.DefineAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>Has the host read free space and capacity anew, or look for new devices behind the adapter of a
    /// target.</summary>
    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken = default) => Backend.RefreshAsync(cancellationToken);

    /// <summary>Nothing to do for true; no request.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR for false: a host always mounts its storage; OPERATION_DENIED on a
    /// read-only connection.</exception>
    public void SetAutostart(bool autostart)
    {
        Backend.Reader.Policy.RequireWritable("virStoragePoolSetAutostart");
        if (!autostart)
            throw VirException.Create(VirErrorCode.InternalError, "Cannot deactivate storage pool autostart");
    }

    /// <summary>The disks, ISO and floppy images of a datastore at any depth, or the LUNs of a target, in the server's
    /// order. 2 requests and the updates for a datastore, 1 for a target, whatever the number of volumes.</summary>
    /// <remarks>The files that belong to a disk (<c>-flat.vmdk</c> and the like) are part of it and not
    /// listed.</remarks>
    public async Task<IReadOnlyList<StorageVolume>> ListVolumesAsync(CancellationToken cancellationToken = default) =>
    [
        .. (await Backend.ListVolumesAsync(cancellationToken).ConfigureAwait(false))
            .Select(volume => new StorageVolume(this, volume)),
    ];

    /// <summary>The volume of that name.</summary>
    /// <param name="name">On a datastore the path below its root, <c>directory/file.vmdk</c>.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="VirException">NO_STORAGE_VOL.</exception>
    public async Task<StorageVolume> GetVolumeAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new StorageVolume(this, await Backend.FindVolumeAsync(name, cancellationToken).ConfigureAwait(false));
    }
}
