using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>What libvirt checks of disks once all are read and have their addresses.</summary>
internal static class DiskRules
{
    private static readonly string[] HardDiskPrefixes = ["hd", "sd", "vd", "xvd", "ubd", "nvme"];

    public static void Check(IReadOnlyList<DiskSettings> disks)
    {
        foreach (DiskSettings disk in disks)
            Check(disk.Disk, disk.HasSource);
        CheckTargets(disks);
        CheckAddresses(disks);
    }

    private static void Check(DiskDevice disk, bool hasSource)
    {
        if (disk.Kind == DiskKind.Lun)
        {
            // A volume passes here and fails in the conversion, as in libvirt.
            if (disk.Type is not (DiskType.Block or DiskType.Volume))
                throw DomainError.Unsupported("disk device='lun' is only valid for block type disk source");
            if (disk.Driver.Format is not (null or "raw"))
                throw DomainError.Unsupported("disk device 'lun' must use 'raw' format");
        }

        if (disk is { StartupPolicy: StartupPolicy.Requisite, Kind: DiskKind.Disk or DiskKind.Lun })
            throw DomainError.Xml("disk startupPolicy 'requisite' is allowed only for cdrom or floppy");
        if (disk.Bus is DiskBus.Ide or DiskBus.Fdc or DiskBus.Scsi or DiskBus.Sata or DiskBus.Nvme
            && disk.Address is not DriveAddress)
            throw DomainError.Unsupported(
                $"Invalid address type '{disk.Address?.Type ?? "none"}' for the disk '{disk.Target}' "
                + $"with the bus type '{Names.DiskBus[disk.Bus]}'");
        if (disk.Kind == DiskKind.Floppy != (disk.Bus == DiskBus.Fdc))
            throw DomainError.Internal(
                $"Invalid bus type '{Names.DiskBus[disk.Bus]}' for {(disk.Kind == DiskKind.Floppy ? "floppy " : "")}disk");
        CheckName(disk);
        if (disk.Kind == DiskKind.Disk && !hasSource)
            throw DomainError.NoSource(disk.Target);
    }

    private static void CheckName(DiskDevice disk)
    {
        if (disk.Kind == DiskKind.Floppy && !disk.Target.StartsWith("fd", StringComparison.Ordinal))
            throw DomainError.Internal($"Invalid floppy device name: {disk.Target}");
        if (disk.Kind is DiskKind.Disk or DiskKind.Lun
            && !HardDiskPrefixes.Any(prefix => disk.Target.StartsWith(prefix, StringComparison.Ordinal)))
            throw DomainError.Internal($"Invalid harddisk device name: {disk.Target}");
    }

    /// <summary>
    /// Within a bus only: SCSI and SATA disks share the <c>sd</c> names, and a VMX with both gives each an <c>sda</c>.
    /// </summary>
    private static void CheckTargets(IReadOnlyList<DiskSettings> disks)
    {
        var seen = new Dictionary<(DiskBus, string), DiskDevice>();
        foreach (DiskDevice disk in disks.Select(settings => settings.Disk))
        {
            if (!seen.TryAdd((disk.Bus, disk.Target), disk))
                throw DomainError.Xml(
                    $"target '{disk.Target}' duplicated for disk sources "
                    + $"'{seen[(disk.Bus, disk.Target)].Source ?? "<null>"}' and '{disk.Source ?? "<null>"}'");
        }
    }

    private static void CheckAddresses(IReadOnlyList<DiskSettings> disks)
    {
        var seen = new Dictionary<(DiskBus, DriveAddress), DiskDevice>();
        foreach (DiskDevice disk in disks.Select(settings => settings.Disk))
        {
            if (disk.Address is not DriveAddress address || seen.TryAdd((disk.Bus, address), disk))
                continue;
            throw DomainError.Unsupported(
                $"Found duplicate drive address for disk with target name '{seen[(disk.Bus, address)].Target}' "
                + $"controller='{address.Controller}' bus='{address.Bus}' target='{address.Target}' unit='{address.Unit}'");
        }
    }
}
