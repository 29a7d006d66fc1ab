using System.Globalization;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The keys of a device, as <see cref="VmxHardware"/> reads them. A null value takes a key away.</summary>
internal static class DeviceKeys
{
    /// <summary>The file behind a device; null where there is none.</summary>
    public static string? FileOf(VirtualDevice device) => (device.Backing as VirtualDeviceFileBackingInfo)?.FileName;

    /// <summary>Null for a device, or a backing, that this server does not know.</summary>
    public static List<(string Key, string? Value)>? Of(
        string prefix, VirtualDevice device, Func<string, string> fileNameOf)
    {
        List<(string, string?)>? keys = device switch
        {
            VirtualSCSIController controller => [("virtualDev", ScsiModel(controller))],
            VirtualController => [],
            VirtualDisk disk => Disk(prefix, disk, fileNameOf),
            VirtualCdrom cdrom => Cdrom(cdrom, fileNameOf),
            VirtualFloppy floppy => Floppy(floppy, fileNameOf),
            VirtualEthernetCard card => Card(card),
            VirtualSerialPort port => Serial(port, fileNameOf),
            VirtualParallelPort port => Parallel(port, fileNameOf),
            VirtualMachineVideoCard video => [("vramSize", Number((video.VideoRamSizeInKB ?? 4096) * 1024))],
            VirtualTPM => [],
            _ => null,
        };
        if (device.Connectable is { } connection && device is not VirtualDisk)
            keys?.Add(("startConnected", connection.StartConnected ? "TRUE" : "FALSE"));
        return keys;
    }

    private static string ScsiModel(VirtualSCSIController controller) => controller switch
    {
        VirtualBusLogicController => "buslogic",
        VirtualLsiLogicSASController => "lsisas1068",
        ParaVirtualSCSIController => "pvscsi",
        _ => "lsilogic",
    };

    private static List<(string, string?)>? Disk(string prefix, VirtualDisk disk, Func<string, string> fileNameOf)
        => disk.Backing is not VirtualDiskFlatVer2BackingInfo backing ? null :
        [
            ("deviceType", prefix[0] == 'i'
                ? "ata-hardDisk" : prefix.StartsWith("scsi", StringComparison.Ordinal) ? "scsi-hardDisk" : "disk"),
            ("fileName", fileNameOf(backing.FileName)),
            ("mode", backing.DiskMode switch
            {
                "independent_persistent" => "independent-persistent",
                "independent_nonpersistent" => "independent-nonpersistent",
                _ => null,
            }),
            ("writeThrough", backing.WriteThrough == true ? "TRUE" : null),
        ];

    private static List<(string, string?)>? Cdrom(VirtualCdrom cdrom, Func<string, string> fileNameOf) =>
        cdrom.Backing switch
        {
            VirtualCdromIsoBackingInfo iso => Drive("cdrom-image", fileNameOf(iso.FileName)),
            VirtualCdromRemotePassthroughBackingInfo or VirtualCdromRemoteAtapiBackingInfo =>
                Drive("cdrom-image", "emptyBackingString", client: true),
            VirtualCdromAtapiBackingInfo { UseAutoDetect: true } => Drive("atapi-cdrom", "auto detect", detect: true),
            VirtualCdromAtapiBackingInfo atapi => Drive("atapi-cdrom", atapi.DeviceName),
            VirtualCdromPassthroughBackingInfo raw => Drive("cdrom-raw", raw.DeviceName),
            _ => null,
        };

    private static List<(string, string?)> Drive(
        string type, string name, bool client = false, bool detect = false) =>
    [
        ("deviceType", type),
        ("fileName", name),
        ("clientDevice", client ? "TRUE" : null),
        ("autodetect", detect ? "TRUE" : null),
    ];

    private static List<(string, string?)>? Floppy(VirtualFloppy floppy, Func<string, string> fileNameOf) =>
        floppy.Backing switch
        {
            VirtualFloppyImageBackingInfo image => [("fileType", "file"), ("fileName", fileNameOf(image.FileName))],
            VirtualFloppyDeviceBackingInfo device => [("fileType", "device"), ("fileName", device.DeviceName)],
            VirtualFloppyRemoteDeviceBackingInfo =>
                [("fileType", "device"), ("fileName", ""), ("clientDevice", "TRUE")],
            _ => null,
        };

    private static List<(string, string?)>? Card(VirtualEthernetCard card)
    {
        string? model = card switch
        {
            VirtualVmxnet3 => "vmxnet3",
            VirtualVmxnet => "vmxnet",
            VirtualE1000 => "e1000",
            VirtualE1000e => "e1000e",
            _ => "vlance",
        };
        bool isManual = card.AddressType == "manual";
        List<(string, string?)> keys =
        [
            ("virtualDev", model),
            ("features", card is VirtualVmxnet2 ? "15" : null),
            ("addressType", isManual ? "static" : card.AddressType == "assigned" ? "vpx" : "generated"),
            ("address", isManual ? card.MacAddress : null),
            ("generatedAddress", isManual ? null : card.MacAddress),
            ("checkMACAddress", isManual && !IsVMwares(card.MacAddress) ? "FALSE" : null),
        ];
        switch (card.Backing)
        {
            case VirtualEthernetCardNetworkBackingInfo network:
                keys.Add(("networkName", network.DeviceName));
                keys.AddRange(Port(null));
                return keys;
            case VirtualEthernetCardDistributedVirtualPortBackingInfo { Port: { } port }:
                keys.Add(("networkName", null));
                keys.AddRange(Port(port));
                return keys;
            default:
                return null;
        }
    }

    private static IEnumerable<(string, string?)> Port(DistributedVirtualSwitchPortConnection? port) =>
    [
        ("dvs.switchId", SwitchId(port)),
        ("dvs.portgroupId", port?.PortgroupKey),
        ("dvs.portId", port?.PortKey),
        ("dvs.connectionId", port?.ConnectionCookie is { } cookie ? Number(cookie) : null),
    ];

    private static string? SwitchId(DistributedVirtualSwitchPortConnection? port) =>
        Guid.TryParseExact(port?.SwitchUuid.Replace(" ", "").Replace("-", ""), "N", out Guid id)
            ? VmxTemplate.SpacedUuid(id)
            : null;

    private static bool IsVMwares(string? mac) =>
        mac?.StartsWith("00:50:56", StringComparison.Ordinal) == true && Convert.ToInt32(mac[9..11], 16) < 0x40;

    private static List<(string, string?)>? Serial(VirtualSerialPort port, Func<string, string> fileNameOf)
    {
        List<(string, string?)>? keys = port.Backing switch
        {
            VirtualSerialPortFileBackingInfo file => [("fileType", "file"), ("fileName", fileNameOf(file.FileName))],
            VirtualSerialPortDeviceBackingInfo device => [("fileType", "device"), ("fileName", device.DeviceName)],
            VirtualSerialPortPipeBackingInfo pipe =>
            [
                ("fileType", "pipe"),
                ("fileName", pipe.PipeName),
                ("pipe.endPoint", pipe.Endpoint),
                ("tryNoRxLoss", pipe.NoRxLoss == true ? "TRUE" : "FALSE"),
            ],
            VirtualSerialPortURIBackingInfo uri =>
                [("fileType", "network"), ("fileName", uri.ServiceURI), ("network.endPoint", uri.Direction)],
            _ => null,
        };
        keys?.Add(("yieldOnMsrRead", port.YieldOnPoll ? "TRUE" : "FALSE"));
        return keys;
    }

    private static List<(string, string?)>? Parallel(VirtualParallelPort port, Func<string, string> fileNameOf) =>
        port.Backing switch
        {
            VirtualParallelPortFileBackingInfo file => [("fileType", "file"), ("fileName", fileNameOf(file.FileName))],
            VirtualParallelPortDeviceBackingInfo device => [("fileType", "device"), ("fileName", device.DeviceName)],
            _ => null,
        };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
