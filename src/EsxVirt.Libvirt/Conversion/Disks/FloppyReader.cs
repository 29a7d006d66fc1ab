using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

internal static class FloppyReader
{
    public static DiskDevice Read(VmxReading reading, DiskEntry entry)
    {
        if (entry.FileType.Equals("device", StringComparison.OrdinalIgnoreCase))
            return Drive(entry, DiskType.Block, entry.FileName);
        if (!entry.FileType.Equals("file", StringComparison.OrdinalIgnoreCase))
            throw new InexpressibleDeviceException(entry.Unknown(reading).Message);
        string? image = entry.FileName is { } name
            ? reading.ResolveFile(name, entry.Values, allowMissing: false)
            : null;
        return Drive(entry, DiskType.File, image);
    }

    private static DiskDevice Drive(DiskEntry entry, DiskType type, string? source) => new(
        type, DiskKind.Floppy, DiskDriver.Default, source, StartupPolicy: null, entry.Slot.Target, entry.Slot.Bus,
        ReadOnly: false, Transient: false, entry.Slot.Address);
}
