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
                $"Invalid bus type '{Names.DiskBus[disk.Bus]}' for "
                    + $"{(disk.Kind == DiskKind.Floppy ? "floppy " : "")}disk");
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
        if (FirstPair(disks, disk => (disk.Bus, disk.Target)) is var (first, second))
            throw DomainError.Xml(
                $"target '{first.Target}' duplicated for disk sources '{first.Source ?? "<null>"}' and "
                + $"'{second.Source ?? "<null>"}'");
    }

    private static void CheckAddresses(IReadOnlyList<DiskSettings> disks)
    {
        IEnumerable<DiskSettings> placed = disks.Where(settings => settings.Disk.Address is DriveAddress);
        if (FirstPair(placed, disk => (disk.Bus, disk.Address)) is var (first, _)
            && first.Address is DriveAddress address)
            throw DomainError.Unsupported(
                $"Found duplicate drive address for disk with target name '{first.Target}' "
                + $"controller='{address.Controller}' bus='{address.Bus}' "
                + $"target='{address.Target}' unit='{address.Unit}'");
    }

    /// <summary>The first disk that shares a key with a later one, and that one.</summary>
    private static (DiskDevice First, DiskDevice Second)? FirstPair<TKey>(
        IEnumerable<DiskSettings> disks, Func<DiskDevice, TKey> key)
    {
        DiskDevice[]? group = disks.Select(settings => settings.Disk).GroupBy(key)
            .Select(same => same.Take(2).ToArray()).FirstOrDefault(pair => pair.Length > 1);
        return group is [var first, var second] ? (first, second) : null;
    }
}
