namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>State of a storage pool (<c>virStoragePoolState</c>), with libvirt's numbers.</summary>
public enum StoragePoolState
{
    /// <summary>Not started.</summary>
    Inactive = 0,

    /// <summary>Being made.</summary>
    Building = 1,

    /// <summary>In use.</summary>
    Running = 2,

    /// <summary>Running, with something missing.</summary>
    Degraded = 3,

    /// <summary>There, but the host cannot reach it: unmounted, or its storage is away.</summary>
    Inaccessible = 4,
}
