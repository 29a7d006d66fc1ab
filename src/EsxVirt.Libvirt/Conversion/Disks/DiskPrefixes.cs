using System.Globalization;
using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>What the VMX keys of a disk begin with, such as <c>scsi0:1</c> and <c>floppy0</c>.</summary>
internal static class DiskPrefixes
{
    private static readonly DeviceNames[] Floppies = [new("floppy")];
    private static readonly DeviceNames[] Scsi = OnControllers("scsi");
    private static readonly DeviceNames[] Sata = OnControllers("sata");
    private static readonly DeviceNames[] Ide = OnControllers("ide");
    private static readonly DeviceNames[] Nvme = OnControllers("nvme");

    public static string Of(DiskSlot slot)
    {
        (int controller, int unit) = (slot.Controller, slot.Unit);
        (DeviceNames[] known, string bus) = slot.Bus switch
        {
            DiskBus.Fdc => (Floppies, "floppy"),
            DiskBus.Scsi => (Scsi, "scsi"),
            DiskBus.Sata => (Sata, "sata"),
            DiskBus.Ide => (Ide, "ide"),
            _ => (Nvme, "nvme"),
        };
        return controller < known.Length
            ? known[controller][unit]
            : string.Create(CultureInfo.InvariantCulture, $"{bus}{controller}:{unit}");
    }

    private static DeviceNames[] OnControllers(string bus) =>
        [new($"{bus}0:"), new($"{bus}1:"), new($"{bus}2:"), new($"{bus}3:")];
}
