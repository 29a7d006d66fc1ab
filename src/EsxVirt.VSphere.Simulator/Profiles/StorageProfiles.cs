namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>Machines that show disk buses, controllers and the kinds of optical and floppy drives.</summary>
internal static class StorageProfiles
{
    public static Profile LegacyBusLogic { get; } = new(
        "buslogic", "old server", "SCSI buslogic, floppy from file and device, IDE CD-ROM by auto detection, vlance")
    {
        GuestOs = "winnetstandard",
        OldHardware = 4,
        MemoryMB = 512,
        Power = Power.Suspended,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "buslogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            ide1:0.present = "TRUE"
            ide1:0.deviceType = "atapi-cdrom"
            ide1:0.fileName = "auto detect"
            ide1:0.autodetect = "TRUE"
            floppy0.present = "TRUE"
            floppy0.fileType = "file"
            floppy0.fileName = "{file}.flp"
            floppy1.present = "TRUE"
            floppy1.fileType = "device"
            floppy1.fileName = "/dev/fd0"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vlance"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "generated"
            ethernet0.generatedAddress = "{generated-mac-0}"
            ethernet0.generatedAddressOffset = "0"
            """,
    };

    public static Profile Sata { get; } = new(
        "sata", "db/primary", "SATA disks and CD-ROM image, e1000e, CPU and memory reservations, a slash in the name")
    {
        GuestOs = "rhel7-64",
        MinHardware = 10,
        Cpus = 4,
        MemoryMB = 8192,
        Cpu = new Allocation(2000, 6000, "custom", 3500),
        Memory = new Allocation(2048, 8192, "high"),
        Vmx = """
            sata0.present = "TRUE"
            sata0:0.present = "TRUE"
            sata0:0.fileName = "{file}.vmdk"
            sata0:1.present = "TRUE"
            sata0:1.fileName = "{own-disk}"
            sata0:1.writeThrough = "TRUE"
            sata0:2.present = "TRUE"
            sata0:2.deviceType = "cdrom-image"
            sata0:2.fileName = "{iso}"
            sata1.present = "TRUE"
            sata1:7.present = "TRUE"
            sata1:7.fileName = "{file}_1.vmdk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "e1000e"
            ethernet0.connectionType = "bridged"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "vpx"
            ethernet0.generatedAddress = "{vpx-mac-0}"
            """,
    };

    public static Profile Ide { get; } = new(
        "ide", "100% café", "IDE disks, a raw CD-ROM device, vmxnet2 behind NAT, percent sign and accent in the name")
    {
        GuestOs = "ubuntu-64",
        MemoryMB = 768,
        Power = Power.Suspended,
        SnapshotDepth = 1,
        Vmx = """
            ide0:0.present = "TRUE"
            ide0:0.fileName = "{file}.vmdk"
            ide0:0.deviceType = "ata-hardDisk"
            ide0:1.present = "TRUE"
            ide0:1.fileName = "{file}_1.vmdk"
            ide0:1.mode = "independent-nonpersistent"
            ide1:1.present = "TRUE"
            ide1:1.deviceType = "cdrom-raw"
            ide1:1.fileName = "/dev/scd0"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vmxnet"
            ethernet0.features = "15"
            ethernet0.connectionType = "nat"
            ethernet0.addressType = "static"
            ethernet0.address = "{static-mac-0}"
            """,
    };

    public static Profile Nvme { get; } = new(
        "nvme", "build+ci", "NVMe disks beside pvscsi, e1000 on a named switch port, a plus sign in the name")
    {
        GuestOs = "debian10-64",
        MinHardware = 13,
        Cpus = 8,
        CoresPerSocket = 4,
        MemoryMB = 4096,
        Power = Power.On,
        Vmx = """
            nvme0.present = "TRUE"
            nvme0:0.present = "TRUE"
            nvme0:0.fileName = "{file}.vmdk"
            nvme0:1.present = "TRUE"
            nvme0:1.fileName = "{file}_1.vmdk"
            scsi0.present = "TRUE"
            scsi0.virtualDev = "pvscsi"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}_2.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "e1000"
            ethernet0.connectionType = "custom"
            ethernet0.networkName = "VM Network"
            ethernet0.vnet = "/dev/vmnet1"
            ethernet0.addressType = "generated"
            ethernet0.generatedAddress = "{generated-mac-0}"
            """,
    };

    public static Profile OpticalDrives { get; } = new(
        "optical", "installer", "CD-ROM drives: image, SCSI pass-through, host device, client device, empty")
    {
        GuestOs = "otherlinux",
        MemoryMB = 256,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            scsi0:5.present = "TRUE"
            scsi0:5.deviceType = "scsi-passthru"
            scsi0:5.fileName = "/vmfs/devices/cdrom/mpx.vmhba32:C0:T0:L0"
            ide0:0.present = "TRUE"
            ide0:0.deviceType = "cdrom-image"
            ide0:0.fileName = "{iso}"
            ide0:1.present = "TRUE"
            ide0:1.deviceType = "atapi-cdrom"
            ide0:1.fileName = "/dev/cdrom"
            ide1:0.present = "TRUE"
            ide1:0.clientDevice = "TRUE"
            ide1:0.deviceType = "cdrom-raw"
            ide1:0.fileName = ""
            ide1:0.startConnected = "FALSE"
            ide1:1.present = "TRUE"
            ide1:1.deviceType = "cdrom-image"
            ide1:1.fileName = "emptyBackingString"
            ide1:1.startConnected = "FALSE"
            """,
    };

    public static Profile WideScsi { get; } = new(
        "wide-scsi", "storage node", "SCSI units beyond 15 on pvscsi, a second controller of another model, vmxnet3")
    {
        GuestOs = "rhel8-64",
        MinHardware = 14,
        Cpus = 2,
        MemoryMB = 6144,
        Power = Power.On,
        Tools = true,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "pvscsi"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            scsi0:20.present = "TRUE"
            scsi0:20.fileName = "{file}_1.vmdk"
            scsi0:20.deviceType = "scsi-hardDisk"
            scsi0:63.present = "TRUE"
            scsi0:63.fileName = "{file}_2.vmdk"
            scsi0:63.deviceType = "scsi-hardDisk"
            scsi1.present = "TRUE"
            scsi1.virtualDev = "lsisas1068"
            scsi1:0.present = "TRUE"
            scsi1:0.fileName = "{file}_3.vmdk"
            scsi1:0.deviceType = "scsi-hardDisk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vmxnet3"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "vpx"
            ethernet0.generatedAddress = "{vpx-mac-0}"
            """,
    };
}
