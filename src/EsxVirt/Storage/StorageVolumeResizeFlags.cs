namespace EsxVirt.Storage;

/// <summary>How to resize a volume; libvirt's <c>virStorageVolResizeFlags</c>.</summary>
[Flags]
public enum StorageVolumeResizeFlags
{
    /// <summary>The new size, with as much allocated as the volume's kind asks for.</summary>
    None = 0,

    /// <summary>Allocate and clear all that is added.</summary>
    Allocate = 1,

    /// <summary>The size is what to add.</summary>
    Delta = 2,

    /// <summary>The volume may become smaller. No disk of VMware's can.</summary>
    Shrink = 4,
}
