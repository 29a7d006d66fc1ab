namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>What a storage pool is made of (<c>&lt;pool type='…'&gt;</c>), with libvirt's numbers. A host's
/// datastores and targets are of <see cref="Dir"/>, <see cref="FileSystem"/>, <see cref="NetworkFileSystem"/> and
/// <see cref="Iscsi"/>.</summary>
public enum StoragePoolType
{
    /// <summary>A directory: a local datastore, vSAN, vVol, and every kind that libvirt has no word for.</summary>
    Dir = 0,

    /// <summary>A file system: a VMFS datastore.</summary>
    FileSystem = 1,

    /// <summary>A file system of a server: an NFS or CIFS datastore.</summary>
    NetworkFileSystem = 2,

    /// <summary>An LVM volume group.</summary>
    Logical = 3,

    /// <summary>A partitioned disk.</summary>
    Disk = 4,

    /// <summary>An iSCSI target behind the host's adapter.</summary>
    Iscsi = 5,

    /// <summary>An iSCSI target that no adapter knows.</summary>
    IscsiDirect = 6,

    /// <summary>A SCSI adapter.</summary>
    Scsi = 7,

    /// <summary>Multipath devices.</summary>
    Multipath = 8,

    /// <summary>A pool of Ceph block devices.</summary>
    Rbd = 9,

    /// <summary>A Sheepdog cluster.</summary>
    Sheepdog = 10,

    /// <summary>A Gluster volume.</summary>
    Gluster = 11,

    /// <summary>A ZFS pool.</summary>
    Zfs = 12,

    /// <summary>Virtuozzo storage.</summary>
    Vstorage = 13,
}
