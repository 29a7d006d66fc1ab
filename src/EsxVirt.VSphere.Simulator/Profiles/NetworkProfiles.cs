namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>Machines that show network cards, what they connect to, and how they got their address.</summary>
internal static class NetworkProfiles
{
    public static Profile WebServer { get; } = new(
        "web", "web server",
        "SCSI lsisas1068, vmxnet3 with a checked static MAC, VNC with password, hot add, a space in the name")
    {
        GuestOs = "windows7srv-64",
        MinHardware = 7,
        Cpus = 2,
        MemoryMB = 4096,
        Power = Power.On,
        Tools = true,
        SnapshotDepth = 2,
        Autostart = true,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsisas1068"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            ide1:0.present = "TRUE"
            ide1:0.deviceType = "cdrom-image"
            ide1:0.fileName = "/usr/lib/vmware/isoimages/windows.iso"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "vmxnet3"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "static"
            ethernet0.address = "{static-mac-0}"
            ethernet0.checkMACAddress = "true"
            RemoteDisplay.vnc.enabled = "TRUE"
            RemoteDisplay.vnc.port = "5901"
            RemoteDisplay.vnc.ip = "0.0.0.0"
            RemoteDisplay.vnc.keymap = "de"
            RemoteDisplay.vnc.password = "secret"
            svga.vramSize = "8388608"
            vcpu.hotadd = "TRUE"
            mem.hotadd = "TRUE"
            """,
    };

    public static Profile EveryConnection { get; } = new(
        "networks", "gateway", "Five network cards: bridged, custom, NAT, unconnected, distributed switch")
    {
        GuestOs = "freebsd-64",
        MinHardware = 7,
        MemoryMB = 512,
        Power = Power.On,
        Tools = true,
        Vmx = """
            scsi0.present = "TRUE"
            scsi0.virtualDev = "lsilogic"
            scsi0:0.present = "TRUE"
            scsi0:0.fileName = "{file}.vmdk"
            scsi0:0.deviceType = "scsi-hardDisk"
            ethernet0.present = "TRUE"
            ethernet0.virtualDev = "e1000"
            ethernet0.connectionType = "bridged"
            ethernet0.networkName = "VM Network"
            ethernet0.addressType = "vpx"
            ethernet0.generatedAddress = "{vpx-mac-0}"
            ethernet1.present = "TRUE"
            ethernet1.connectionType = "custom"
            ethernet1.networkName = "Internal"
            ethernet1.vnet = "vmnet7"
            ethernet1.addressType = "generated"
            ethernet1.generatedAddress = "{generated-mac-1}"
            ethernet2.present = "TRUE"
            ethernet2.virtualDev = "vmxnet3"
            ethernet2.connectionType = "nat"
            ethernet2.addressType = "static"
            ethernet2.address = "{static-mac-2}"
            ethernet2.checkMACAddress = "false"
            ethernet3.present = "TRUE"
            ethernet3.virtualDev = "vmxnet"
            ethernet3.startConnected = "FALSE"
            ethernet3.addressType = "generated"
            ethernet3.generatedAddress = "{generated-mac-3}"
            ethernet4.present = "TRUE"
            ethernet4.virtualDev = "vmxnet3"
            ethernet4.addressType = "vpx"
            ethernet4.generatedAddress = "{vpx-mac-4}"
            ethernet4.dvs.switchId = "{switch-id}"
            ethernet4.dvs.portgroupId = "dvportgroup-31"
            ethernet4.dvs.portId = "{ordinal}"
            ethernet4.dvs.connectionId = "1618033988"
            """,
    };
}
