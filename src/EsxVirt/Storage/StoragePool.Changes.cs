using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Storage.Changes;
using EsxVirt.Storage.Datastores;

namespace EsxVirt.Storage;

/// <content>New volumes.</content>
public sealed partial class StoragePool
{
    /// <summary>
    /// Makes a disk from a volume document (<c>virStorageVolCreateXML</c>), with the directories above it.
    /// </summary>
    /// <param name="xml">The document. Allocation 0 makes a thin disk, as much as the capacity a preallocated one;
    /// <c>&lt;target&gt;&lt;disk type='…' adapter='…'/&gt;</c> says more, in VMware's words.</param>
    /// <param name="flags">None is supported.</param>
    /// <param name="progress">Takes percentages as the server tells them.</param>
    /// <param name="cancellationToken">Gives up, and cancels what the server has begun.</param>
    /// <returns>The volume under its real name: VMware's servers write special characters in their own way.</returns>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection; as <see cref="StorageVolumeXml.Parse"/>; NO_SUPPORT for what is no
    /// <c>.vmdk</c> file, and for iSCSI targets; INVALID_ARG for a name or size that is not possible; INTERNAL_ERROR
    /// when the server refuses it, as it does when there is such a file already.
    /// </exception>
    public async Task<StorageVolume> CreateVolumeAsync(
        string xml,
        StorageVolumeCreateFlags flags = StorageVolumeCreateFlags.None,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        Backend.Reader.Policy.RequireWritable("virStorageVolCreateXML");
        Refuse(flags, "esxStorageVolCreateXML");
        DatastorePool datastore = RequireDatastore("creation");
        NewDisk disk = NewDisk.Check(StorageVolumeXml.Parse(xml, Type));
        return new StorageVolume(
            this, await new VolumeChanges(
                datastore, progress).CreateAsync(disk, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Makes a disk that is a copy of another (<c>virStorageVolCreateXMLFrom</c>), in this pool or another one of the
    /// same host.
    /// </summary>
    /// <param name="xml">As for <see cref="CreateVolumeAsync"/>. The copy is of the source's kind unless
    /// <c>&lt;disk&gt;</c> says otherwise, and at least as large.</param>
    /// <param name="source">The disk to copy.</param>
    /// <param name="flags">None is supported.</param>
    /// <param name="progress">Takes percentages as the server tells them.</param>
    /// <param name="cancellationToken">Gives up, and cancels what the server has begun.</param>
    /// <exception cref="VirException">As <see cref="CreateVolumeAsync"/>; NO_SUPPORT for a source that is no disk;
    /// INVALID_ARG for one of another connection; STORAGE_VOL_EXIST when a copy that is to be larger than its source
    /// would meet another volume.</exception>
    public async Task<StorageVolume> CreateVolumeFromAsync(
        string xml,
        StorageVolume source,
        StorageVolumeCreateFlags flags = StorageVolumeCreateFlags.None,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(source);
        Backend.Reader.Policy.RequireWritable("virStorageVolCreateXMLFrom");
        Refuse(flags, "esxStorageVolCreateXMLFrom");
        DatastorePool datastore = RequireDatastore("creation");
        NewDisk disk = NewDisk.Check(StorageVolumeXml.Parse(xml, Type));
        if (source.Backend is not DatastoreVolume { IsDisk: true } original)
            throw VirException.Create(
                VirErrorCode.NoSupport, $"Volume '{source.Name}' is no disk, and cannot be copied");
        if (original.Pool.Reader.Client != datastore.Reader.Client)
        {
            throw VirException.Create(
                VirErrorCode.InvalidArgument,
                $"volume '{source.Name}' in virStorageVolCreateXMLFrom must match connection of pool '{Name}'");
        }
        return new StorageVolume(
            this,
            await new VolumeChanges(datastore, progress)
                .CloneAsync(disk, original, cancellationToken).ConfigureAwait(false));
    }

    private static void Refuse(StorageVolumeCreateFlags flags, string function)
    {
        if (flags != StorageVolumeCreateFlags.None)
            throw VirException.UnsupportedFlags((uint)flags, function);
    }

    private DatastorePool RequireDatastore(string what) => Backend as DatastorePool
        ?? throw VirException.Create(VirErrorCode.NoSupport, $"iSCSI storage pool does not support volume {what}");
}
