using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Changes;

/// <summary>What a document wants of a new disk, checked before anything is asked of the server.</summary>
/// <param name="Name">As it will really be, below the datastore's root.</param>
/// <param name="Definition">The wishes.</param>
internal sealed record NewDisk(string Name, StorageVolumeDefinition Definition)
{
    /// <summary>Libvirt's checks in libvirt's order, and what libvirt ignores without a word.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR, NO_SUPPORT or INVALID_ARG.</exception>
    public static NewDisk Check(StorageVolumeDefinition definition)
    {
        if (definition.Type != StorageVolumeType.File)
            throw Unsupported("Creating non-file volumes is not supported");
        string name = VolumeName.ForNewDisk(definition.Name);
        if (definition.Format is not StorageVolumeFormat.Vmdk)
        {
            string format = StorageNames.VolumeFormat[definition.Format ?? StorageVolumeFormat.Raw];
            throw Unsupported($"Creation of {format} volumes is not supported");
        }
        if (definition.BackingStore is not null)
            throw Unsupported("Volumes with a backing store are not supported");
        if (definition.WantsEncryption)
            throw Unsupported("Encrypted volumes are not supported");
        return new NewDisk(name, definition);
    }

    /// <summary>The disk as the API wants it described.</summary>
    /// <exception cref="VirException">INVALID_ARG for a size that no disk has; INTERNAL_ERROR for an allocation that is
    /// neither nothing nor all.</exception>
    public FileBackedVirtualDiskSpec ToSpec() => new()
    {
        DiskType = StorageNames.DiskProvisioning[Provisioning],
        AdapterType = AdapterType,
        CapacityKb = DiskSize.InKB(Definition.Capacity),
    };

    /// <summary>
    /// What a copy shall be; null where the document does not say, so that it becomes what the source is.
    /// </summary>
    public VirtualDiskSpec? ToCopySpec() => Definition is { Provisioning: null, Adapter: null }
        ? null
        : new VirtualDiskSpec
        {
            DiskType = StorageNames.DiskProvisioning[Definition.Provisioning ?? DiskProvisioning.Preallocated],
            AdapterType = AdapterType,
        };

    private string AdapterType => StorageNames.DiskAdapter[Definition.Adapter ?? DiskAdapter.LsiLogic];

    private DiskProvisioning Provisioning => Definition.Provisioning
        ?? (Definition.Allocation == Definition.Capacity ? DiskProvisioning.Preallocated
            : Definition.Allocation == 0 ? DiskProvisioning.Thin
            : throw VirException.Create(
                VirErrorCode.InternalError, "Unsupported capacity-to-allocation relation"));

    private static VirException Unsupported(string text) => VirException.Create(VirErrorCode.NoSupport, text);
}
