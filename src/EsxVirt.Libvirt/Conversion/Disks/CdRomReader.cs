using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

internal static class CdRomReader
{
    /// <summary>Null where the entry is no CD-ROM drive either.</summary>
    public static DiskDevice? Read(VmxReading reading, DiskEntry entry)
    {
        if (entry.HasFileEnding(".vmdk"))
            return null;
        if (entry.HasFileEnding(".iso"))
        {
            CheckImageType(reading, entry);
            return Drive(entry, DiskType.File, DiskKind.CdRom,
                reading.ResolveFile(entry.FileName!, entry.Values, allowMissing: true));
        }
        if (entry.HasType("atapi-cdrom"))
            return HostDrive(entry, DiskKind.CdRom);
        if (entry.HasType("cdrom-raw"))
            return HostDrive(entry, DiskKind.Lun);
        if (entry.Slot.Bus == DiskBus.Scsi && entry.HasType("scsi-passthru"))
            return entry.IsPassedThroughCdRom ? Drive(entry, DiskType.Block, DiskKind.Lun, entry.FileName) : null;
        if (entry.FileName is "" or DiskEntry.EmptyBacking)
        {
            CheckImageType(reading, entry);
            return Drive(entry, DiskType.File, DiskKind.CdRom, source: null);
        }
        throw entry.Unknown(reading);
    }

    private static void CheckImageType(VmxReading reading, DiskEntry entry)
    {
        if (entry.HasDeviceType && !entry.HasType("cdrom-image"))
            throw entry.WrongType(reading, "'cdrom-image'");
    }

    private static DiskDevice HostDrive(DiskEntry entry, DiskKind kind) =>
        "auto detect".Equals(entry.FileName, StringComparison.OrdinalIgnoreCase)
            ? Drive(entry, DiskType.Block, kind, source: null) with { StartupPolicy = StartupPolicy.Optional }
            : Drive(entry, DiskType.Block, kind, entry.FileName);

    private static DiskDevice Drive(DiskEntry entry, DiskType type, DiskKind kind, string? source) => new(
        type, kind, DiskDriver.Default, source, StartupPolicy: null, entry.Slot.Target, entry.Slot.Bus, ReadOnly: true,
        Transient: false, entry.Slot.Address);
}
