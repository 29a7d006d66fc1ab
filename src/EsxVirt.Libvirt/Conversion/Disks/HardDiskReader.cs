using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

internal static class HardDiskReader
{
    /// <summary>Null where the entry is, or may be, a CD-ROM drive.</summary>
    public static DiskDevice? Read(VmxReading reading, DiskEntry entry)
    {
        if (entry.FileName is null or DiskEntry.EmptyBacking
            || entry.HasFileEnding(".iso")
            || entry.HasType("atapi-cdrom") || entry.HasType("cdrom-raw") || entry.HasType("cdrom-image")
            || entry.IsPassedThroughCdRom)
        {
            return null;
        }
        if (!entry.HasFileEnding(".vmdk"))
            throw entry.Unknown(reading);
        CheckType(reading, entry);
        return new DiskDevice(
            DiskType.File,
            DiskKind.Disk,
            entry.WriteThrough ? DiskDriver.WriteThrough : DiskDriver.Default,
            ResolveImage(reading, entry),
            StartupPolicy: null,
            entry.Slot.Target,
            entry.Slot.Bus,
            ReadOnly: false,
            Transient: entry.Mode.Equals("independent-nonpersistent", StringComparison.OrdinalIgnoreCase),
            entry.Slot.Address);
    }

    private static void CheckType(VmxReading reading, DiskEntry entry)
    {
        // On SATA and NVMe libvirt takes any type.
        string? own = entry.Slot.Bus switch
        {
            DiskBus.Scsi => "scsi-hardDisk",
            DiskBus.Ide => "ata-hardDisk",
            _ => null,
        };
        if (own is not null && entry.HasDeviceType && !entry.HasType(own) && !entry.HasType("disk"))
        {
            throw new InexpressibleDeviceException(entry.WrongType(reading, $"'{own}' or 'disk'").Message)
            {
                IsHardDisk = true,
            };
        }
    }

    private static string? ResolveImage(VmxReading reading, DiskEntry entry)
    {
        try
        {
            return reading.ResolveFile(entry.FileName!, entry.Values, allowMissing: false);
        }
        catch (InexpressibleDeviceException problem)
        {
            throw new InexpressibleDeviceException(problem.Message, problem.InnerException as VirException)
            {
                IsHardDisk = true,
            };
        }
    }
}
