namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>Format of a volume's content (<c>&lt;format type='…'/&gt;</c>). A host's volumes are
/// <see cref="Vmdk"/>, <see cref="Iso"/> and <see cref="Raw"/> (floppy images).</summary>
public enum StorageVolumeFormat
{
    /// <summary>The content as it is.</summary>
    Raw,

    /// <summary>A directory.</summary>
    Dir,

    /// <summary>Bochs.</summary>
    Bochs,

    /// <summary>Compressed loop device.</summary>
    Cloop,

    /// <summary>Apple's disk image.</summary>
    Dmg,

    /// <summary>Image of an optical disc.</summary>
    Iso,

    /// <summary>Virtual PC.</summary>
    Vpc,

    /// <summary>VirtualBox.</summary>
    Vdi,

    /// <summary>FAT file system.</summary>
    Fat,

    /// <summary>Microsoft's virtual hard disk.</summary>
    Vhd,

    /// <summary>Parallels loop device.</summary>
    Ploop,

    /// <summary>User mode Linux.</summary>
    Cow,

    /// <summary>QEMU's first.</summary>
    Qcow,

    /// <summary>QEMU's second.</summary>
    Qcow2,

    /// <summary>QEMU's enhanced.</summary>
    Qed,

    /// <summary>VMware's disk.</summary>
    Vmdk,
}
