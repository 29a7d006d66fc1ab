using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// By which beginning a VMX file has the keys of a device: <c>scsi0</c>, <c>scsi0:1</c>, <c>ethernet2</c>.
/// </summary>
internal static class DeviceNames
{
    private static readonly string[] Slots = ["ethernet", "serial", "parallel", "floppy"];

    public static string OfController(VirtualController controller) => controller switch
    {
        VirtualIDEController => $"ide{controller.BusNumber}",
        VirtualSCSIController => $"scsi{controller.BusNumber}",
        VirtualAHCIController => $"sata{controller.BusNumber}",
        VirtualNVMEController => $"nvme{controller.BusNumber}",
        VirtualSIOController => "sio",
        _ => "board",
    };

    /// <summary>The name that follows from controller and unit; null where the unit is not given.</summary>
    /// <param name="device">No controller.</param>
    /// <param name="names">Those of the other devices, by key.</param>
    public static string? Of(VirtualDevice device, IReadOnlyDictionary<int, string> names)
    {
        switch (device)
        {
            case VirtualMachineVideoCard:
                return "svga";
            case VirtualTPM:
                return "vtpm";
            case VirtualEthernetCard when device.Key >= 4000:
                return $"ethernet{device.Key - 4000}";
        }
        if (device.UnitNumber is not { } unit || unit < 0 || device.ControllerKey is not { } key)
            return null;
        return device switch
        {
            VirtualDisk or VirtualCdrom when names.TryGetValue(key, out string? bus) => $"{bus}:{unit}",
            VirtualSerialPort or VirtualParallelPort or VirtualFloppy => $"{SlotOf(device)}{unit}",
            _ => null,
        };
    }

    /// <summary>The first free name for a device without a unit of its own choice.</summary>
    public static string? NextFree(VirtualDevice device, IReadOnlyDictionary<int, string> names)
    {
        string? start = device is VirtualDisk or VirtualCdrom
            ? device.ControllerKey is { } key && names.TryGetValue(key, out string? bus) ? bus + ":" : null
            : SlotOf(device);
        int count = start switch
        {
            null => 0,
            "ethernet" => 10,
            "serial" => 4,
            "parallel" => 3,
            "floppy" => 2,
            _ => start.StartsWith("ide", StringComparison.Ordinal) ? 2 : 15,
        };
        return Enumerable.Range(0, count)
            .Where(unit => unit != 7 || start?.StartsWith("scsi", StringComparison.Ordinal) == false)
            .Select(unit => $"{start}{unit}")
            .FirstOrDefault(name => !names.Values.Contains(name));
    }

    private static string? SlotOf(VirtualDevice device) => device switch
    {
        VirtualEthernetCard => Slots[0],
        VirtualSerialPort => Slots[1],
        VirtualParallelPort => Slots[2],
        VirtualFloppy => Slots[3],
        _ => null,
    };
}
