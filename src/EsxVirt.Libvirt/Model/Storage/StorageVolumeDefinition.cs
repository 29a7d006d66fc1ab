namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>What a <c>volume</c> document says.</summary>
/// <param name="Name">Name within the pool; on a datastore a path with <c>/</c>.</param>
/// <param name="Capacity">Size that a user of the volume sees, in bytes.</param>
/// <param name="Allocation">
/// Space that it takes, in bytes; as much as the capacity where a document does not say.
/// </param>
public sealed record StorageVolumeDefinition(string Name, long Capacity, long Allocation)
{
    /// <summary><c>type</c> of the volume: a file, as on datastores, or a block device, as behind a target.</summary>
    public StorageVolumeType Type { get; init; } = StorageVolumeType.File;

    /// <summary>Identifies the volume across pools; null for a volume that does not exist yet.</summary>
    public string? Key { get; init; }

    /// <summary>Where the volume is; null for a volume that does not exist yet.</summary>
    public string? Path { get; init; }

    /// <summary>Null in pools whose volumes have no format.</summary>
    public StorageVolumeFormat? Format { get; init; }

    /// <summary>
    /// How a new disk allocates its space, where a document says more than its allocation does. Beyond libvirt:
    /// <c>&lt;target&gt;&lt;disk type='…'/&gt;</c>. Not written.
    /// </summary>
    public DiskProvisioning? Provisioning { get; init; }

    /// <summary>Adapter that a new disk is for; null for the server's usual one. Beyond libvirt:
    /// <c>&lt;target&gt;&lt;disk adapter='…'/&gt;</c>. Not written.</summary>
    public DiskAdapter? Adapter { get; init; }

    /// <summary>Path of the volume that a read document wants this one to be based on; null for none. Not
    /// written.</summary>
    public string? BackingStore { get; init; }

    /// <summary>Whether a read document wants the content encrypted. Not written.</summary>
    public bool WantsEncryption { get; init; }
}
