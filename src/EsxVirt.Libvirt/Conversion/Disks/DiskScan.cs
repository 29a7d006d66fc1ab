using EsxVirt.Libvirt.Conversion.Controllers;
using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>Goes through all slots in libvirt's order: SCSI, SATA, IDE, floppy, NVMe.</summary>
internal static class DiskScan
{
    public static ValueList<DiskDevice> Read(VmxReading reading, ControllerList controllers)
    {
        var disks = new List<DiskDevice>();
        int scsiUnits = ScsiUnits(reading.HardwareVersion);
        ReadControllers(reading, controllers, disks, ControllerType.Scsi, DiskBus.Scsi, scsiUnits + 1, scsiUnits);
        ReadControllers(reading, controllers, disks, ControllerType.Sata, DiskBus.Sata, DiskSlot.SataUnits, scsiUnits);
        for (int channel = 0; channel < 2; channel++)
        {
            for (int unit = 0; unit < 2; unit++)
                ReadSlot(reading, disks, new DiskSlot(DiskBus.Ide, channel, unit, scsiUnits));
        }
        for (int unit = 0; unit < 2; unit++)
            ReadSlot(reading, disks, new DiskSlot(DiskBus.Fdc, 0, unit, scsiUnits));
        ReadControllers(reading, controllers, disks, ControllerType.Nvme, DiskBus.Nvme, DiskSlot.NvmeUnits, scsiUnits);
        UnreachableDisks.Warn(reading, scsiUnits);
        return disks.ToValueList();
    }

    /// <summary>Disks on one SCSI controller; one more unit, 7, is the controller's own.</summary>
    public static int ScsiUnits(long hardwareVersion) => hardwareVersion < 13 ? 15 : 64;

    private static void ReadControllers(
        VmxReading reading, ControllerList controllers, List<DiskDevice> disks, ControllerType type, DiskBus bus,
        int units, int scsiUnits)
    {
        for (int index = 0; index < ControllerReader.Count; index++)
        {
            if (ControllerReader.Read(reading, type, index) is not { } controller)
                continue;
            controllers.Add(controller);
            for (int unit = 0; unit < units; unit++)
            {
                if (bus != DiskBus.Scsi || unit != DiskSlot.ScsiControllerUnit)
                    ReadSlot(reading, disks, new DiskSlot(bus, index, unit, scsiUnits));
            }
        }
    }

    private static void ReadSlot(VmxReading reading, List<DiskDevice> disks, DiskSlot slot)
    {
        if (slot.IsMentioned(reading.Document)
            && reading.ReadDevice(slot.Prefix, (reading, prefix) => ReadDisk(reading, slot, prefix)) is { } disk)
        {
            disks.Add(disk);
        }
    }

    private static DiskDevice? ReadDisk(VmxReading reading, DiskSlot slot, string prefix)
    {
        if (DiskEntry.Read(reading, slot, prefix) is not { } entry)
            return null;
        if (slot.Bus == DiskBus.Fdc)
            return FloppyReader.Read(reading, entry);
        DiskDevice? disk = HardDiskReader.Read(reading, entry);
        if (disk is null && slot.Bus != DiskBus.Nvme)
            disk = CdRomReader.Read(reading, entry);
        if (disk is null)
        {
            reading.WarnLeftOut(prefix, $"'{entry.FileName}' in '{entry.Key("fileName")}' is nothing that device type "
                + $"'{entry.DeviceType ?? "unknown"}' can have");
        }
        return disk;
    }
}
