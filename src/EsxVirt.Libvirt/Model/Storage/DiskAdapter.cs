namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>
/// The kind of adapter that a virtual disk's geometry is made for. A machine may use it with another one.
/// </summary>
public enum DiskAdapter
{
    /// <summary>LSI Logic SCSI, and all that is newer: SAS, PVSCSI, SATA, NVMe.</summary>
    LsiLogic,

    /// <summary>BusLogic SCSI, of old guests.</summary>
    BusLogic,

    /// <summary>IDE.</summary>
    Ide,
}
