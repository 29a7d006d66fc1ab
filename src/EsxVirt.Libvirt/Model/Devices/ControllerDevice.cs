namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A controller.</summary>
/// <param name="Type">Kind of controller.</param>
/// <param name="Index">Number within its kind.</param>
/// <param name="Model">Of a SCSI controller; null: not said. Models of other kinds have no counterpart in VMX.</param>
/// <param name="Address">Position on the PCI bus; null: not said.</param>
public sealed record ControllerDevice(
    ControllerType Type, uint Index, ScsiControllerModel? Model, DeviceAddress? Address);

/// <summary>Kinds of controllers; those of VMware are the ones of its disk busses.</summary>
public enum ControllerType
{
    /// <summary>IDE.</summary>
    Ide,

    /// <summary>Floppy.</summary>
    Fdc,

    /// <summary>SCSI.</summary>
    Scsi,

    /// <summary>SATA.</summary>
    Sata,

    /// <summary>virtio serial.</summary>
    VirtioSerial,

    /// <summary>Smart card.</summary>
    Ccid,

    /// <summary>USB.</summary>
    Usb,

    /// <summary>PCI bridge or root.</summary>
    Pci,

    /// <summary>Xen bus.</summary>
    XenBus,

    /// <summary>ISA.</summary>
    Isa,

    /// <summary>NVMe.</summary>
    Nvme,
}

/// <summary>Models of SCSI controllers; VMware has the first five (<c>auto</c> asks the disks).</summary>
public enum ScsiControllerModel
{
    /// <summary>Whatever the disks were made for.</summary>
    Auto,

    /// <summary>BusLogic.</summary>
    BusLogic,

    /// <summary>LSI Logic parallel.</summary>
    LsiLogic,

    /// <summary>LSI Logic SAS.</summary>
    LsiSas1068,

    /// <summary>VMware's paravirtual one: <c>vmpvscsi</c> in libvirt, <c>pvscsi</c> in VMX.</summary>
    VmPvScsi,

    /// <summary>IBM virtual SCSI.</summary>
    IbmVScsi,

    /// <summary>virtio.</summary>
    VirtioScsi,

    /// <summary>LSI SAS 1078.</summary>
    LsiSas1078,

    /// <summary>virtio, transitional.</summary>
    VirtioTransitional,

    /// <summary>virtio, non-transitional.</summary>
    VirtioNonTransitional,

    /// <summary>NCR 53C90.</summary>
    Ncr53C90,

    /// <summary>Tekram DC-390.</summary>
    Dc390,

    /// <summary>AMD AM53C974.</summary>
    Am53C974,
}
