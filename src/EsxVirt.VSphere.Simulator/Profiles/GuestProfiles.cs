namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>Machines that show what lies around the hardware: snapshots, Tools, tuning, shared folders.</summary>
internal static class GuestProfiles
{
    public static Profile Snapshots { get; } = new(
        "snapshots", "test", "SCSI lsilogic, e1000, Tools running, a tree of snapshots three deep, autostart")
    {
        Cpus = 2,
        MemoryMB = 2048,
        Power = Power.On,
        Tools = true,
        SnapshotDepth = 3,
        Autostart = true,
        Annotation = "First of the simulated machines",
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            scsi0:1.present = "TRUE"
            scsi0:1.fileName = "{file}_1.vmdk"
            scsi0:1.deviceType = "scsi-hardDisk"
            ide1:0.present = "TRUE"
            ide1:0.deviceType = "cdrom-image"
            ide1:0.fileName = "emptyBackingString"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "e1000"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "generated"
            ethernet0.generatedAddress = "{generated-mac-0}"
            """,
    };

    public static Profile SharedFolders { get; } = new(
        "shares", "desktop", "Shared folders, vmxnet, VNC on a port of the server's choice")
    {
        GuestOs = "ubuntu",
        MemoryMB = 1536,
        Power = Power.On,
        Tools = true,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vmxnet"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "generated"
            ethernet0.generatedAddress = "{generated-mac-0}"
            isolation.tools.hgfs.disable = "FALSE"
            sharedFolder.maxNum = "2"
            sharedFolder0.present = "TRUE"
            sharedFolder0.enabled = "TRUE"
            sharedFolder0.readAccess = "TRUE"
            sharedFolder0.writeAccess = "TRUE"
            sharedFolder0.hostPath = "/srv/exchange"
            sharedFolder0.guestName = "exchange"
            sharedFolder0.expiration = "never"
            sharedFolder1.present = "TRUE"
            sharedFolder1.enabled = "TRUE"
            sharedFolder1.readAccess = "TRUE"
            sharedFolder1.writeAccess = "FALSE"
            sharedFolder1.hostPath = "/srv/manuals"
            sharedFolder1.guestName = "manuals"
            RemoteDisplay.vnc.enabled = "TRUE"
            """,
    };

    public static Profile Tuned { get; } = new(
        "tuned", "tuned", "Topology, processor affinity, shares, limits, disk modes, an annotation of two lines")
    {
        GuestOs = "sles-64",
        MinHardware = 7,
        Cpus = 4,
        CoresPerSocket = 2,
        MemoryMB = 3072,
        Cpu = new Allocation(500, 4000, "low"),
        Memory = new Allocation(1024, 2048, "custom", 12345),
        Annotation = "Says \"hello\" | twice\nand 100% more",
        Vmx = """
            sched.cpu.affinity = "0,1,2,5"
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            scsi0:0.mode = "independent-persistent"
            scsi0:0.writeThrough = "TRUE"
            scsi0:1.present = "TRUE"
            scsi0:1.fileName = "{file}_1.vmdk"
            scsi0:1.deviceType = "scsi-hardDisk"
            scsi0:1.mode = "independent-nonpersistent"
            scsi1.present = "TRUE"
            scsi1.virtualDev = "buslogic"
            scsi1:8.present = "TRUE"
            scsi1:8.fileName = "{file}_2.vmdk"
            scsi1:8.deviceType = "scsi-hardDisk"
            """,
    };

    public static Profile Bare { get; } = new(
        "bare", "bare", "No disk, no network card; suspended")
    {
        GuestOs = "other",
        MemoryMB = 64,
        Power = Power.Suspended,
        Vmx = "",
    };
}
