using System.Globalization;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>One place that a VMX has for a disk.</summary>
/// <param name="Bus">SCSI, SATA, IDE, floppy or NVMe.</param>
/// <param name="Controller">Number in the key; for IDE the channel.</param>
/// <param name="Unit">Number behind the colon, or of the floppy drive.</param>
/// <param name="ScsiUnits">Disks that one SCSI controller takes: 15, or 64 from hardware version 13 on.</param>
internal readonly record struct DiskSlot(DiskBus Bus, int Controller, int Unit, int ScsiUnits)
{
    /// <summary>The unit that a SCSI controller takes for itself.</summary>
    public const int ScsiControllerUnit = 7;

    /// <summary>Units on one SATA controller.</summary>
    public const int SataUnits = 30;

    /// <summary>Namespaces on one NVMe controller.</summary>
    public const int NvmeUnits = 15;

    /// <summary>Prefix of the VMX keys, such as <c>scsi0:1</c>.</summary>
    public string Prefix => Bus == DiskBus.Fdc
        ? FormattableString.Invariant($"floppy{Unit}")
        : FormattableString.Invariant($"{BusName}{Controller}:{Unit}");

    /// <summary>False where the VMX says nothing of the slot: most are so, and this costs no string.</summary>
    public bool IsMentioned(VmxDocument document)
    {
        Span<char> key = stackalloc char[64];
        return document.Contains(key[..WriteKey(key, "present")])
            || document.Contains(key[..WriteKey(key, "startConnected")]);
    }

    /// <summary>The guest's device name, which libvirt derives from the position.</summary>
    public string Target => Bus switch
    {
        DiskBus.Scsi => DiskTarget.Format("sd", Controller * ScsiUnits + (Unit < ScsiControllerUnit ? Unit : Unit - 1)),
        DiskBus.Sata => DiskTarget.Format("sd", Controller * SataUnits + Unit),
        DiskBus.Ide => DiskTarget.Format("hd", Controller * 2 + Unit),
        DiskBus.Fdc => DiskTarget.Format("fd", Unit),
        _ => DiskTarget.FormatNvme(Controller, Unit),
    };

    /// <summary>Where the disk sits in libvirt's words: a VMX has one IDE controller with two channels.</summary>
    public DriveAddress Address => Bus == DiskBus.Ide
        ? new DriveAddress(Controller: 0, Bus: (uint)Controller, Target: 0, (uint)Unit)
        : new DriveAddress((uint)Controller, Bus: 0, Target: 0, (uint)Unit);

    private int WriteKey(Span<char> key, string name)
    {
        _ = Bus == DiskBus.Fdc
            ? key.TryWrite(CultureInfo.InvariantCulture, $"floppy{Unit}.{name}", out int length)
            : key.TryWrite(CultureInfo.InvariantCulture, $"{BusName}{Controller}:{Unit}.{name}", out length);
        return length;
    }

    private string BusName => Bus switch
    {
        DiskBus.Scsi => "scsi",
        DiskBus.Sata => "sata",
        DiskBus.Ide => "ide",
        _ => "nvme",
    };
}
