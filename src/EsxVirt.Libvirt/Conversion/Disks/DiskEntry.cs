using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>What a VMX says about the disk in one slot, before anyone knows what kind of disk it is.</summary>
/// <param name="Slot">Where it sits.</param>
/// <param name="Values">The entries below its prefix.</param>
/// <param name="DeviceType">Null: not said.</param>
/// <param name="Mode">Null: not said.</param>
/// <param name="FileType">Of floppies; null: not said.</param>
/// <param name="FileName">Null: not said.</param>
/// <param name="WriteThrough">Whether writes bypass the cache.</param>
internal readonly record struct DiskEntry(
    DiskSlot Slot, VmxValues Values, string? DeviceType, string? Mode, string? FileType, string? FileName,
    bool WriteThrough)
{
    /// <summary>What stands for no medium.</summary>
    public const string EmptyBacking = "emptyBackingString";

    private static readonly string[] CdRomTypes = ["atapi-cdrom", "cdrom-raw", "cdrom-image", "scsi-passthru"];
    private static readonly string[] HardDiskTypes = ["scsi-hardDisk", "ata-hardDisk", "disk"];

    /// <summary>
    /// Null where the slot is empty, or holds a device of the client, which is left out with a warning.
    /// </summary>
    public static DiskEntry? Read(VmxReading reading, DiskSlot slot, string prefix)
    {
        VmxValues values = reading.Values.Section(prefix);
        bool isPresent = values.GetBoolean("present", false);
        values.GetBoolean("startConnected", true);
        if (!isPresent)
            return null;
        string? deviceType = values.GetText("deviceType");
        bool isOfClient = values.GetBoolean("clientDevice", false);
        string? mode = values.GetText("mode");
        if (isOfClient)
        {
            string key = values.Key("clientDevice");
            reading.WarnLeftOut(
                prefix, $"'{key}' makes it a device of the client (line {reading.Document.Find(key).Line})");
            return null;
        }
        return new DiskEntry(
            slot, values, deviceType, mode, values.GetText("fileType"), values.GetText("fileName"),
            values.GetBoolean("writeThrough", false));
    }

    public bool HasType(string type) => type.Equals(DeviceType, StringComparison.OrdinalIgnoreCase);

    public bool HasFileEnding(string ending) => FileName?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The device is a CD-ROM drive by its type.</summary>
    public bool IsCdRomType => Array.Exists(CdRomTypes, HasType);

    /// <summary>A device that is not plainly something else counts as a hard disk when it cannot be read.</summary>
    public bool LooksLikeHardDisk =>
        Array.Exists(HardDiskTypes, HasType)
        || !(IsCdRomType || HasFileEnding(".iso") || FileName is "" or EmptyBacking);

    /// <summary>A path of a CD-ROM drive that ESX passes through.</summary>
    public bool IsPassedThroughCdRom =>
        HasType("scsi-passthru") && FileName?.StartsWith("/vmfs/devices/cdrom/", StringComparison.Ordinal) == true;

    public string Key(string name) => Values.Key(name);

    /// <summary>libvirt's message for a combination that it has no rule for.</summary>
    public InexpressibleDeviceException Unknown(VmxReading reading) => Fail(reading,
        $"Invalid or not yet handled value '{FileName ?? "<null>"}' for VMX entry '{Key("fileName")}' for device type "
        + $"'{DeviceType ?? "unknown"}'", "fileName");

    public InexpressibleDeviceException WrongType(VmxReading reading, string expected) => Fail(reading,
        $"Expecting VMX entry '{Key("deviceType")}' to be {expected} but found '{DeviceType}'", "deviceType");

    private InexpressibleDeviceException Fail(VmxReading reading, string message, string name)
    {
        InexpressibleDeviceException problem = reading.Inexpressible(message, Key(name));
        return new InexpressibleDeviceException(problem.Message) { IsHardDisk = LooksLikeHardDisk };
    }
}
