using System.Globalization;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>
/// The slots that a VMX has keys for: a machine could have hundreds, so the keys are looked through once instead of
/// asking for each slot.
/// </summary>
internal static class MentionedSlots
{
    private static readonly (string Name, DiskBus Bus)[] Busses =
    [
        ("scsi", DiskBus.Scsi), ("sata", DiskBus.Sata), ("ide", DiskBus.Ide), ("nvme", DiskBus.Nvme),
    ];

    /// <summary>Each slot once, ordered; reachable or not.</summary>
    public static List<DiskSlot> Find(VmxDocument document, int scsiUnits)
    {
        var slots = new List<DiskSlot>(capacity: 8);
        foreach (ReadOnlySpan<char> key in document.Keys)
        {
            if (TryParse(key, scsiUnits, out DiskSlot slot))
                slots.AddUnlessLast(slot);
        }
        slots.SortDistinct();
        return slots;
    }

    /// <summary>Whether a key is one of the two that are read even of absent devices.</summary>
    private static bool TryParse(ReadOnlySpan<char> key, int scsiUnits, out DiskSlot slot)
    {
        slot = default;
        int dot = key.IndexOf('.');
        if (dot < 0 || !IsReadAlways(key[(dot + 1)..]))
            return false;
        ReadOnlySpan<char> device = key[..dot];
        int colon = device.IndexOf(':');
        if (colon < 0)
        {
            const string Floppy = "floppy";
            if (!device.StartsWith(Floppy, StringComparison.OrdinalIgnoreCase)
                || !TryParseNumber(device[Floppy.Length..], out int drive))
            {
                return false;
            }
            slot = new DiskSlot(DiskBus.Fdc, 0, drive, scsiUnits);
            return true;
        }
        foreach ((string name, DiskBus bus) in Busses)
        {
            if (device.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && TryParseNumber(device[name.Length..colon], out int controller)
                && TryParseNumber(device[(colon + 1)..], out int unit))
            {
                slot = new DiskSlot(bus, controller, unit, scsiUnits);
                return true;
            }
        }
        return false;
    }

    private static bool IsReadAlways(ReadOnlySpan<char> name) =>
        name.Equals("present", StringComparison.OrdinalIgnoreCase)
        || name.Equals("startConnected", StringComparison.OrdinalIgnoreCase);

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
