using System.Globalization;
using EsxVirt.Libvirt.Conversion.Controllers;
using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>Disks in slots that libvirt never looks at: it drops them silently, we say so.</summary>
internal static class UnreachableDisks
{
    private const string Present = ".present";

    public static void Warn(VmxReading reading, int scsiUnits)
    {
        foreach (VmxEntry entry in reading.Document.Entries)
        {
            if (!entry.Key.EndsWith(Present, StringComparison.OrdinalIgnoreCase)
                || !entry.Value.Equals("true", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            string device = entry.Key[..^Present.Length];
            if (WhyUnreachable(device, scsiUnits) is { } reason)
                reading.WarnLeftOut(device, $"{reason} ('{entry.Key}', line {entry.Line})");
        }
    }

    private static string? WhyUnreachable(string device, int scsiUnits)
    {
        if (TryParse(device, "scsi", out int controller, out int unit))
        {
            if (unit == DiskSlot.ScsiControllerUnit && controller < ControllerReader.Count)
                return "unit 7 is the SCSI controller's own";
            return Outside(controller, unit, ControllerReader.Count, scsiUnits + 1);
        }
        if (TryParse(device, "sata", out controller, out unit))
            return Outside(controller, unit, ControllerReader.Count, DiskSlot.SataUnits);
        if (TryParse(device, "nvme", out controller, out unit))
            return Outside(controller, unit, ControllerReader.Count, DiskSlot.NvmeUnits);
        if (TryParse(device, "ide", out controller, out unit))
            return Outside(controller, unit, 2, 2);
        return null;
    }

    private static string? Outside(int controller, int unit, int controllers, int units) =>
        controller < controllers && unit < units
            ? null
            : FormattableString.Invariant($"controllers go from 0 to {controllers - 1} and units from 0 to {units - 1}");

    private static bool TryParse(ReadOnlySpan<char> device, string bus, out int controller, out int unit)
    {
        controller = unit = 0;
        int colon = device.IndexOf(':');
        return colon > bus.Length
            && device.StartsWith(bus, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(device[bus.Length..colon], NumberStyles.None, CultureInfo.InvariantCulture, out controller)
            && int.TryParse(device[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out unit);
    }
}
