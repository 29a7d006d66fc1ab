using EsxVirt.Libvirt.Conversion.Controllers;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>One place that a VMX names for a disk.</summary>
/// <param name="Bus">SCSI, SATA, IDE, floppy or NVMe.</param>
/// <param name="Controller">Number in the key; for IDE the channel.</param>
/// <param name="Unit">Number behind the colon, or of the floppy drive.</param>
/// <param name="ScsiUnits">Disks that one SCSI controller takes: 15, or 64 from hardware version 13 on.</param>
internal readonly record struct DiskSlot(DiskBus Bus, int Controller, int Unit, int ScsiUnits) : IComparable<DiskSlot>
{
    /// <summary>The unit that a SCSI controller takes for itself.</summary>
    public const int ScsiControllerUnit = 7;

    /// <summary>Units on one SATA controller.</summary>
    public const int SataUnits = 30;

    /// <summary>Namespaces on one NVMe controller.</summary>
    public const int NvmeUnits = 15;

    /// <summary>Prefix of the VMX keys, such as <c>scsi0:1</c>.</summary>
    public string Prefix => DiskPrefixes.Of(this);

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

    /// <summary>Null for a slot that a machine can have; else the reason why libvirt never looks there.</summary>
    public string? WhyUnreachable
    {
        get
        {
            (int controllers, int units) = Bus switch
            {
                DiskBus.Scsi => (ControllerReader.Count, ScsiUnits + 1),
                DiskBus.Sata => (ControllerReader.Count, SataUnits),
                DiskBus.Nvme => (ControllerReader.Count, NvmeUnits),
                DiskBus.Ide => (2, 2),
                _ => (1, 2),
            };
            if (Bus == DiskBus.Fdc && Unit >= units)
                return "there are two floppy drives";
            if (Controller >= controllers || Unit >= units)
                return $"controllers go from 0 to {controllers - 1} and units from 0 to {units - 1}";
            return Bus == DiskBus.Scsi && Unit == ScsiControllerUnit ? "unit 7 is the SCSI controller's own" : null;
        }
    }

    /// <summary>By bus, controller and unit.</summary>
    public int CompareTo(DiskSlot other)
    {
        int order = ((int)Bus).CompareTo((int)other.Bus);
        if (order == 0)
            order = Controller.CompareTo(other.Controller);
        return order == 0 ? Unit.CompareTo(other.Unit) : order;
    }
}
