namespace EsxVirt.Storage;

/// <summary>Selects storage pools of a list; the bits of libvirt's <c>virConnectListAllStoragePoolsFlags</c>.</summary>
/// <remarks>Bits of one group are alternatives, groups narrow each other; a group without a bit selects all.</remarks>
[Flags]
public enum StoragePoolFilter
{
    /// <summary>All pools.</summary>
    None = 0,

    /// <summary>None: what a host has mounted is in use.</summary>
    Inactive = 1,

    /// <summary>All.</summary>
    Active = 2,

    /// <summary>All: a host knows no others.</summary>
    Persistent = 4,

    /// <summary>None.</summary>
    Transient = 8,

    /// <summary>All: a host mounts its storage by itself.</summary>
    Autostart = 16,

    /// <summary>None.</summary>
    NoAutostart = 32,

    /// <summary>Local, vSAN and vVol datastores, and other kinds without a type of their own.</summary>
    Dir = 64,

    /// <summary>VMFS datastores.</summary>
    FileSystem = 128,

    /// <summary>NFS and CIFS datastores.</summary>
    NetworkFileSystem = 256,

    /// <summary>None.</summary>
    Logical = 512,

    /// <summary>None.</summary>
    Disk = 1024,

    /// <summary>iSCSI targets.</summary>
    Iscsi = 2048,

    /// <summary>None.</summary>
    Scsi = 4096,

    /// <summary>None.</summary>
    Multipath = 8192,

    /// <summary>None.</summary>
    Rbd = 16384,

    /// <summary>None.</summary>
    Sheepdog = 32768,

    /// <summary>None.</summary>
    Gluster = 65536,

    /// <summary>None.</summary>
    Zfs = 131072,

    /// <summary>None.</summary>
    Vstorage = 262144,

    /// <summary>None.</summary>
    IscsiDirect = 524288,
}
