namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>libvirt's names of the enumerations of storage, in XML, messages and commands alike.</summary>
public static class StorageNames
{
    /// <summary><c>&lt;pool type='…'&gt;</c></summary>
    public static NameTable<StoragePoolType> PoolType { get; } = new(
        (StoragePoolType.Dir, "dir"), (StoragePoolType.FileSystem, "fs"), (StoragePoolType.NetworkFileSystem, "netfs"),
        (StoragePoolType.Logical, "logical"), (StoragePoolType.Disk, "disk"), (StoragePoolType.Iscsi, "iscsi"),
        (StoragePoolType.IscsiDirect, "iscsi-direct"), (StoragePoolType.Scsi, "scsi"),
        (StoragePoolType.Multipath, "mpath"), (StoragePoolType.Rbd, "rbd"), (StoragePoolType.Sheepdog, "sheepdog"),
        (StoragePoolType.Gluster, "gluster"), (StoragePoolType.Zfs, "zfs"), (StoragePoolType.Vstorage, "vstorage"));

    /// <summary>States as commands print them.</summary>
    public static NameTable<StoragePoolState> PoolState { get; } = new(
        (StoragePoolState.Inactive, "inactive"), (StoragePoolState.Building, "building"),
        (StoragePoolState.Running, "running"), (StoragePoolState.Degraded, "degraded"),
        (StoragePoolState.Inaccessible, "inaccessible"));

    /// <summary><c>&lt;volume type='…'&gt;</c></summary>
    public static NameTable<StorageVolumeType> VolumeType { get; } = new(
        (StorageVolumeType.File, "file"), (StorageVolumeType.Block, "block"), (StorageVolumeType.Dir, "dir"),
        (StorageVolumeType.Network, "network"), (StorageVolumeType.NetworkDir, "netdir"),
        (StorageVolumeType.Ploop, "ploop"));

    /// <summary><c>&lt;format type='…'/&gt;</c> of volumes; <c>none</c> is not accepted.</summary>
    public static NameTable<StorageVolumeFormat> VolumeFormat { get; } = new(
        (StorageVolumeFormat.Raw, "raw"), (StorageVolumeFormat.Dir, "dir"), (StorageVolumeFormat.Bochs, "bochs"),
        (StorageVolumeFormat.Cloop, "cloop"), (StorageVolumeFormat.Dmg, "dmg"), (StorageVolumeFormat.Iso, "iso"),
        (StorageVolumeFormat.Vpc, "vpc"), (StorageVolumeFormat.Vdi, "vdi"), (StorageVolumeFormat.Fat, "fat"),
        (StorageVolumeFormat.Vhd, "vhd"), (StorageVolumeFormat.Ploop, "ploop"), (StorageVolumeFormat.Cow, "cow"),
        (StorageVolumeFormat.Qcow, "qcow"), (StorageVolumeFormat.Qcow2, "qcow2"), (StorageVolumeFormat.Qed, "qed"),
        (StorageVolumeFormat.Vmdk, "vmdk"));

    /// <summary><c>&lt;disk type='…'/&gt;</c> of volumes: VMware's own words.</summary>
    public static NameTable<DiskProvisioning> DiskProvisioning { get; } = new(
        (Storage.DiskProvisioning.Thin, "thin"), (Storage.DiskProvisioning.Preallocated, "preallocated"),
        (Storage.DiskProvisioning.EagerZeroedThick, "eagerZeroedThick"));

    /// <summary><c>&lt;disk adapter='…'/&gt;</c> of volumes: VMware's own words.</summary>
    public static NameTable<DiskAdapter> DiskAdapter { get; } = new(
        (Storage.DiskAdapter.LsiLogic, "lsiLogic"), (Storage.DiskAdapter.BusLogic, "busLogic"),
        (Storage.DiskAdapter.Ide, "ide"));
}
