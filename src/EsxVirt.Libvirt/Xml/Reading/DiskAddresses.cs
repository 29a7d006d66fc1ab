using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// Where a disk sits that has no <c>&lt;address&gt;</c>: its target name says it. SCSI has 15 names a controller
/// (unit 7 is the controller's own), SATA 30, an IDE controller four, a floppy controller two.
/// </summary>
internal static class DiskAddresses
{
    private const uint ScsiWidth = 15, ScsiOwnUnit = 7, SataWidth = 30;

    public static DiskSettings FillIn(DiskSettings settings) => settings.Disk.Address is null
        ? settings with { Disk = settings.Disk with { Address = FromTarget(settings.Disk) } }
        : settings;

    /// <summary>Null on busses without controllers.</summary>
    private static DriveAddress? FromTarget(DiskDevice disk)
    {
        if (disk.Bus == DiskBus.Nvme)
            return DiskTarget.TryParseNvme(disk.Target, out int controller, out int unit)
                ? new DriveAddress((uint)controller, 0, 0, (uint)unit)
                : throw Unknown(disk);
        if (!DiskTarget.TryParse(disk.Target, out _, out int signed))
            throw Unknown(disk);
        uint index = (uint)signed;
        return disk.Bus switch
        {
            DiskBus.Scsi => new DriveAddress(index / ScsiWidth, 0, 0, ScsiUnit(index % ScsiWidth)),
            DiskBus.Sata => new DriveAddress(index / SataWidth, 0, 0, index % SataWidth),
            DiskBus.Ide => new DriveAddress(index / 4, index % 4 / 2, 0, index % 2),
            DiskBus.Fdc => new DriveAddress(index / 2, 0, 0, index % 2),
            _ => null,
        };
    }

    private static uint ScsiUnit(uint position) => position < ScsiOwnUnit ? position : position + 1;

    private static Errors.VirException Unknown(DiskDevice disk) =>
        DomainError.Xml($"Unknown disk name '{disk.Target}' and no address specified");
}
