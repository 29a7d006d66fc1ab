using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>Hard disks, CD-ROM drives and floppy drives, in the domain's order.</summary>
internal static class DiskWriter
{
    private const string PassthroughPath = "/vmfs/devices/cdrom/";

    public static void Write(VmxLines lines, ValueList<DiskDevice> disks, DomainToVmxContext context)
    {
        foreach (DiskDevice disk in disks)
        {
            string key = DiskPlace.Key(disk);
            CheckTarget(disk);
            if (disk.Kind == DiskKind.Floppy)
                FloppyWriter.Write(lines, key, disk, context.FormatFileName);
            else
                Add(lines, key, disk, context.FormatFileName);
        }

        FloppyWriter.AddAbsent(lines, disks);
    }

    private static void Add(VmxLines lines, string key, DiskDevice disk, Func<string, string> formatFileName)
    {
        string deviceType = DeviceType(disk);
        lines.Add($"{key}.present", true);
        lines.Add($"{key}.deviceType", deviceType);
        if (disk.Type == DiskType.File)
            AddFile(lines, key, disk, formatFileName);
        else
            AddHostDevice(lines, key, disk);
        AddCache(lines, key, disk);
        if (disk.Transient)
            lines.Add($"{key}.mode", "independent-nonpersistent");
    }

    private static string DeviceType(DiskDevice disk)
    {
        if (disk.Type is not (DiskType.File or DiskType.Block))
            throw ConversionError.Unsupported(
                $"{Describe(disk)} has unsupported type '{Names.DiskType[disk.Type]}', expecting 'file' or 'block'");
        if (disk.Bus == DiskBus.Nvme && disk.Kind != DiskKind.Disk)
            throw ConversionError.Unsupported(
                $"{Describe(disk)} has an unsupported device type, NVMe controllers have hard disks only");
        return (disk.Kind, disk.Type) switch
        {
            (DiskKind.Disk, DiskType.File) => disk.Bus switch
            {
                DiskBus.Scsi => "scsi-hardDisk",
                DiskBus.Ide => "ata-hardDisk",
                _ => "disk",
            },
            (DiskKind.CdRom, DiskType.File) => "cdrom-image",
            (DiskKind.CdRom, DiskType.Block) => "atapi-cdrom",
            (DiskKind.Lun, DiskType.Block) => IsPassthrough(disk) ? "scsi-passthru" : "cdrom-raw",
            _ => throw ConversionError.Unsupported(
                $"{Describe(disk)} has an unsupported type '{Names.DiskType[disk.Type]}'"),
        };
    }

    private static void AddFile(VmxLines lines, string key, DiskDevice disk, Func<string, string> formatFileName)
    {
        if (disk.Source is not { Length: > 0 } source)
        {
            lines.Add($"{key}.fileName", DiskEntry.EmptyBacking);
            return;
        }

        string suffix = disk.Kind == DiskKind.Disk ? ".vmdk" : ".iso";
        if (!source.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            throw ConversionError.Internal(
                $"Image file for {Describe(disk)} has unsupported suffix, expecting '{suffix}'");
        lines.Add($"{key}.fileName", formatFileName(source));
    }

    private static void AddHostDevice(VmxLines lines, string key, DiskDevice disk)
    {
        if (disk.Source is { } source)
        {
            lines.Add($"{key}.fileName", source);
        }
        else if (disk.StartupPolicy == StartupPolicy.Optional)
        {
            lines.Add($"{key}.autodetect", true);
            lines.Add($"{key}.fileName", "auto detect");
        }
        else
        {
            lines.Add($"{key}.fileName", DiskEntry.EmptyBacking);
        }
    }

    /// <summary>libvirt looks at the cache of SCSI disks only; SATA and NVMe disks are treated alike.</summary>
    private static void AddCache(VmxLines lines, string key, DiskDevice disk)
    {
        if (disk.Bus == DiskBus.Ide || disk.Driver.Cache == DiskCache.Default)
            return;
        if (disk.Driver.Cache != DiskCache.WriteThrough)
            throw ConversionError.Unsupported(
                $"{Names.DiskBus[disk.Bus]} harddisk '{disk.Target}' has unsupported cache mode "
                + $"'{Names.DiskCache[disk.Driver.Cache]}'");
        lines.Add($"{key}.writeThrough", true);
    }

    private static void CheckTarget(DiskDevice disk)
    {
        string prefix = disk.Bus switch
        {
            DiskBus.Ide => "hd",
            DiskBus.Fdc => "fd",
            DiskBus.Nvme => "nvme",
            _ => "sd",
        };
        if (!disk.Target.StartsWith(prefix, StringComparison.Ordinal))
            throw ConversionError.Internal(
                $"Expecting domain XML attribute 'dev' of entry 'devices/disk/target' to start with '{prefix}'");
    }

    private static bool IsPassthrough(DiskDevice disk) =>
        disk.Bus == DiskBus.Scsi && disk.Source?.StartsWith(PassthroughPath, StringComparison.Ordinal) == true;

    private static string Describe(DiskDevice disk) =>
        $"{Names.DiskBus[disk.Bus]} {Names.DiskKind[disk.Kind]} '{disk.Target}'";
}
