using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>
/// Where VMware has places for disks. The address of a disk says which one it is; its target name need not agree.
/// </summary>
internal static class DiskPlace
{
    private const int SataFrom = 10, NvmeFrom = 13, WideScsiFrom = 13;
    private const uint ScsiOwnUnit = 7, NarrowScsi = 15, WideScsi = 64;

    /// <exception cref="Errors.VirException">VMware has no such place, or not at this hardware version.</exception>
    public static DriveAddress Check(DiskDevice disk, int hardwareVersion)
    {
        if (disk.Address is not DriveAddress address)
            throw ConversionError.Unsupported($"Unsupported disk address type '{disk.Address?.Type ?? "none"}'");
        switch (disk.Bus)
        {
            case DiskBus.Scsi:
                CheckRange("SCSI controller", address.Controller, 3);
                CheckRange("SCSI bus", address.Bus, 0);
                CheckScsiUnit(address.Unit, hardwareVersion);
                break;
            case DiskBus.Ide:
                CheckRange("IDE controller", address.Controller, 0);
                CheckRange("IDE bus", address.Bus, 1);
                CheckRange("IDE unit", address.Unit, 1);
                break;
            case DiskBus.Fdc:
                CheckRange("FDC controller", address.Controller, 0);
                CheckRange("FDC bus", address.Bus, 0);
                CheckRange("FDC unit", address.Unit, 1);
                break;
            case DiskBus.Sata:
                CheckHardware("SATA", SataFrom, disk, hardwareVersion);
                CheckRange("SATA controller", address.Controller, 3);
                CheckRange("SATA bus", address.Bus, 0);
                CheckRange("SATA unit", address.Unit, 29);
                break;
            case DiskBus.Nvme:
                CheckHardware("NVMe", NvmeFrom, disk, hardwareVersion);
                CheckRange("NVMe controller", address.Controller, 3);
                CheckRange("NVMe bus", address.Bus, 0);
                if (address.Unit > 14)
                    throw ConversionError.Internal($"NVMe NSID {address.Unit} out of [0..14] range");
                break;
            default:
                throw ConversionError.Unsupported($"Unsupported bus type '{Names.DiskBus[disk.Bus]}'");
        }

        return address;
    }

    /// <summary>The key of the disk's lines, such as <c>scsi0:1</c> or <c>floppy0</c>.</summary>
    public static string Key(DiskDevice disk)
    {
        var address = (DriveAddress)disk.Address!;
        return disk.Bus switch
        {
            DiskBus.Fdc => $"floppy{address.Unit}",
            // VMware numbers the channels of its only IDE controller.
            DiskBus.Ide => $"ide{address.Bus}:{address.Unit}",
            _ => $"{Names.DiskBus[disk.Bus]}{address.Controller}:{address.Unit}",
        };
    }

    private static void CheckScsiUnit(uint unit, int hardwareVersion)
    {
        uint last = hardwareVersion < WideScsiFrom ? NarrowScsi : WideScsi;
        if (unit <= last && unit != ScsiOwnUnit)
            return;
        string remedy = unit is > NarrowScsi and <= WideScsi
            ? $", higher units require virtual hardware version {WideScsiFrom} or higher"
            : "";
        throw ConversionError.Internal($"SCSI unit index {unit} out of [0..6,8..{last}] range{remedy}");
    }

    private static void CheckRange(string what, uint value, uint last)
    {
        if (value > last)
            throw ConversionError.Internal(
                $"{what} index {value} out of [0{(last == 0 ? "" : $"..{last}")}] range");
    }

    private static void CheckHardware(string bus, int first, DiskDevice disk, int hardwareVersion)
    {
        if (hardwareVersion < first)
            throw ConversionError.Unsupported(
                $"{bus} disk '{disk.Target}' requires virtual hardware version {first} or higher");
    }
}
