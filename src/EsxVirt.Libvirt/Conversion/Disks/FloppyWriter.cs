using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>Floppy drives; VMware assumes one where the VMX is silent, so the absent ones are named too.</summary>
internal static class FloppyWriter
{
    private const uint Drives = 2;

    public static void Write(VmxLines lines, string key, DiskDevice drive, Func<string, string> formatFileName)
    {
        if (drive.Type is not (DiskType.File or DiskType.Block))
            throw ConversionError.Unsupported(
                $"Floppy '{drive.Target}' has unsupported type '{Names.DiskType[drive.Type]}', "
                + "expecting 'file' or 'block'");
        bool isImage = drive.Type == DiskType.File;
        lines.Add($"{key}.present", true);
        lines.Add($"{key}.fileType", isImage ? "file" : "device");
        if (drive.Source is { } source)
            lines.Add($"{key}.fileName", isImage ? formatFileName(source) : source);
    }

    public static void AddAbsent(VmxLines lines, ValueList<DiskDevice> disks)
    {
        for (uint unit = 0; unit < Drives; unit++)
        {
            if (!IsPresent(disks, unit))
                lines.Add($"floppy{unit}.present", false);
        }
    }

    private static bool IsPresent(ValueList<DiskDevice> disks, uint unit)
    {
        foreach (DiskDevice disk in disks)
            if (disk.Bus == DiskBus.Fdc && disk.Address is DriveAddress address && address.Unit == unit)
                return true;
        return false;
    }
}
