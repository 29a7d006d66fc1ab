namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>Machines that show firmware and the ports of a board.</summary>
internal static class FirmwareProfiles
{
    public static Profile SecureBoot { get; } = new(
        "efi", "Marc's \"lab\"", "EFI with secure boot, virtual TPM and NVRAM; quotes in the name")
    {
        GuestOs = "windows9-64",
        MinHardware = 14,
        Cpus = 2,
        CoresPerSocket = 2,
        MemoryMB = 4096,
        Power = Power.On,
        Tools = true,
        Vmx = """
            firmware = "efi"
            uefi.secureBoot.enabled = "TRUE"
            vtpm.present = "TRUE"
            vm.genid = "-3418590275137837131"
            vm.genidX = "6121863425684382517"
            smbios.reflectHost = "TRUE"
            scsi0.present = "TRUE"
            scsi0.virtualDev = "pvscsi"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vmxnet3"
            ethernet0.addressType = "vpx"
            ethernet0.generatedAddress = "{vpx-mac-0}"
            ethernet0.dvs.switchId = "{switch-id}"
            ethernet0.dvs.portgroupId = "dvportgroup-31"
            ethernet0.dvs.portId = "{ordinal}"
            ethernet0.dvs.connectionId = "271828182"
            """,
    };

    public static Profile SerialPorts { get; } = new(
        "serial", "Größe Ω", "Serial ports on file, device, pipe and network, parallel ports; letters beyond ASCII")
    {
        GuestOs = "otherlinux-64",
        MemoryMB = 1024,
        Vmx = """
            vm.genid = "81985529216486895"
            vm.genidX = "-81985529216486896"
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            serial0.present = "TRUE"
            serial0.fileType = "file"
            serial0.fileName = "serial0.log"
            serial1.present = "TRUE"
            serial1.fileType = "device"
            serial1.fileName = "/dev/char/serial/uart0"
            serial2.present = "TRUE"
            serial2.fileType = "pipe"
            serial2.fileName = "console-{ordinal}"
            serial2.pipe.endPoint = "client"
            serial2.tryNoRxLoss = "TRUE"
            serial3.present = "TRUE"
            serial3.fileType = "network"
            serial3.fileName = "tcp://192.0.2.7:{ordinal-port}"
            serial3.network.endPoint = "server"
            parallel0.present = "TRUE"
            parallel0.fileType = "device"
            parallel0.fileName = "/dev/parport0"
            parallel1.present = "TRUE"
            parallel1.fileType = "file"
            parallel1.fileName = "parallel1.out"
            """,
    };

    public static Profile NetworkSerialPorts { get; } = new(
        "console", "console_server", "Network serial ports: raw, telnet and TLS, listening and connecting")
    {
        GuestOs = "other26xlinux",
        MinHardware = 7,
        MemoryMB = 512,
        Power = Power.On,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            serial0.present = "TRUE"
            serial0.fileType = "network"
            serial0.fileName = "tcp://0.0.0.0:{ordinal-port}"
            serial0.network.endPoint = "server"
            serial1.present = "TRUE"
            serial1.fileType = "network"
            serial1.fileName = "telnet://console.example.com:42001"
            serial1.network.endPoint = "client"
            serial2.present = "TRUE"
            serial2.fileType = "network"
            serial2.fileName = "telnets://console.example.com:42002"
            serial2.network.endPoint = "client"
            serial3.present = "TRUE"
            serial3.fileType = "network"
            serial3.fileName = "ssl://[2001:db8::7]:42003"
            serial3.network.endPoint = "client"
            """,
    };
}
