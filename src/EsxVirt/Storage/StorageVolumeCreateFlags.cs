namespace EsxVirt.Storage;

/// <summary>
/// How to make a volume; libvirt's <c>virStorageVolCreateFlags</c>. Its ESX driver knows none of them, and a call with
/// one is refused.
/// </summary>
[Flags]
public enum StorageVolumeCreateFlags
{
    /// <summary>As the document says.</summary>
    None = 0,

    /// <summary>Of qcow2 files.</summary>
    PreallocateMetadata = 1,

    /// <summary>Of btrfs.</summary>
    Reflink = 2,

    /// <summary>Hold the document against the schema.</summary>
    Validate = 4,
}
