namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>What a storage volume is (<c>&lt;volume type='…'&gt;</c>), with libvirt's numbers. Those of datastores
/// are files, those of iSCSI targets blocks.</summary>
public enum StorageVolumeType
{
    /// <summary>A file.</summary>
    File = 0,

    /// <summary>A block device.</summary>
    Block = 1,

    /// <summary>A directory.</summary>
    Dir = 2,

    /// <summary>A device of a server.</summary>
    Network = 3,

    /// <summary>A directory of a server.</summary>
    NetworkDir = 4,

    /// <summary>A ploop image with its descriptor.</summary>
    Ploop = 5,
}
