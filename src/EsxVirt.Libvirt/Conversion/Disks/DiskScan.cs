using EsxVirt.Libvirt.Conversion.Controllers;
using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>Goes through all disks in libvirt's order: SCSI, SATA, IDE, floppy, NVMe.</summary>
internal static class DiskScan
{
    public static ValueList<DiskDevice> Read(VmxReading reading, ControllerList controllers)
    {
        var disks = new List<DiskDevice>();
        List<DiskSlot> slots = MentionedSlots.Find(reading.Document, ScsiUnits(reading.HardwareVersion));
        ReadControllers(ControllerType.Scsi, DiskBus.Scsi);
        ReadControllers(ControllerType.Sata, DiskBus.Sata);
        ReadSlots(DiskBus.Ide, controller: null);
        ReadSlots(DiskBus.Fdc, controller: null);
        ReadControllers(ControllerType.Nvme, DiskBus.Nvme);
        foreach (DiskSlot slot in slots)
            WarnIfUnreachable(reading, slot);
        return disks.ToValueList();

        void ReadControllers(ControllerType type, DiskBus bus)
        {
            for (int index = 0; index < ControllerReader.Count; index++)
            {
                if (ControllerReader.Read(reading, type, index) is not { } controller)
                    continue;
                controllers.Add(controller);
                ReadSlots(bus, index);
            }
        }

        void ReadSlots(DiskBus bus, int? controller)
        {
            foreach (DiskSlot slot in slots)
            {
                if (slot.Bus == bus && (controller ?? slot.Controller) == slot.Controller && slot.WhyUnreachable is null
                    && reading.ReadDevice(slot.Prefix, slot, ReadDisk) is { } disk)
                {
                    disks.Add(disk);
                }
            }
        }
    }

    /// <summary>Disks on one SCSI controller; one more unit, 7, is the controller's own.</summary>
    public static int ScsiUnits(long hardwareVersion) => hardwareVersion < 13 ? 15 : 64;

    private static DiskDevice? ReadDisk(VmxReading reading, string prefix, DiskSlot slot)
    {
        if (!DiskEntry.TryRead(reading, slot, prefix, out DiskEntry entry))
            return null;
        if (slot.Bus == DiskBus.Fdc)
            return FloppyReader.Read(reading, entry);
        DiskDevice? disk = HardDiskReader.Read(reading, entry);
        if (disk is null && slot.Bus != DiskBus.Nvme)
            disk = CdRomReader.Read(reading, entry);
        if (disk is null)
        {
            reading.WarnLeftOut(prefix, $"'{entry.FileName}' in '{entry.Key("fileName")}' is nothing that device type "
                + $"'{entry.ShownType}' can have");
        }
        return disk;
    }

    /// <summary>A disk where libvirt never looks: it drops it silently, we say so.</summary>
    private static void WarnIfUnreachable(VmxReading reading, DiskSlot slot)
    {
        if (slot.WhyUnreachable is not { } reason)
            return;
        VmxEntry present = reading.Document.Find($"{slot.Prefix}.present");
        if (present.Value.Equals("true", StringComparison.OrdinalIgnoreCase))
            reading.WarnLeftOut(slot.Prefix, $"{reason} ('{present.Key}', line {present.Line})");
    }
}
