using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Controllers;

/// <summary>Controllers that a VMX names itself: SCSI, SATA and NVMe.</summary>
internal static class ControllerReader
{
    /// <summary>How many controllers of each of these kinds a machine can have.</summary>
    public const int Count = 4;

    private static readonly DeviceNames Scsi = new("scsi");
    private static readonly DeviceNames Sata = new("sata");
    private static readonly DeviceNames Nvme = new("nvme");

    /// <summary>Null where the machine does not have the controller.</summary>
    public static ControllerDevice? Read(VmxReading reading, ControllerType type, int index)
    {
        VmxValues values = reading.Values.Section(NamesOf(type)[index]);
        if (!values.GetBoolean("present", false))
            return null;
        ScsiControllerModel? model = type == ControllerType.Scsi ? ReadModel(reading, values) : null;
        return new ControllerDevice(type, (uint)index, model, ReadAddress(values));
    }

    private static DeviceNames NamesOf(ControllerType type) => type switch
    {
        ControllerType.Scsi => Scsi,
        ControllerType.Sata => Sata,
        _ => Nvme,
    };

    private static ScsiControllerModel? ReadModel(VmxReading reading, VmxValues values)
    {
        if (!values.TryGetText("virtualDev", out ReadOnlySpan<char> name))
            return null;
        if (ScsiModelNames.TryRead(name, out ScsiControllerModel model))
            return model;

        // The controller and its disks are there all the same, so only the model is lost.
        string key = values.Key("virtualDev");
        string lower = name.ToString().ToLowerInvariant();
        reading.Warn($"{key} is left out: Expecting VMX entry '{key}' to be 'buslogic' or "
            + $"'lsilogic' or 'lsisas1068' or 'pvscsi' but found '{lower}' (line {reading.Document.Find(key).Line})");
        return null;
    }

    private static PciAddress? ReadAddress(VmxValues values)
    {
        long slot = values.GetInt64("pciSlotNumber", -1);
        return slot == -1 ? null : PciSlot.ToAddress(slot);
    }
}
