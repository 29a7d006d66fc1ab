namespace EsxVirt.Storage;

/// <summary>How to delete a volume; libvirt's <c>virStorageVolDeleteFlags</c>. Its ESX driver knows none of them, and a
/// call with one is refused.</summary>
[Flags]
public enum StorageVolumeDeleteFlags
{
    /// <summary>The file, of a disk with all that belongs to it.</summary>
    None = 0,

    /// <summary>Clear it before.</summary>
    Zeroed = 1,

    /// <summary>Delete its snapshots too; of RBD.</summary>
    WithSnapshots = 2,
}
