using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Disks;

/// <summary>What a VMX says about the disk in one slot, before anyone knows what kind of disk it is.</summary>
internal readonly ref struct DiskEntry
{
    /// <summary>What stands for no medium.</summary>
    public const string EmptyBacking = "emptyBackingString";

    private static readonly string[] CdRomTypes = ["atapi-cdrom", "cdrom-raw", "cdrom-image", "scsi-passthru"];
    private static readonly string[] HardDiskTypes = ["scsi-hardDisk", "ata-hardDisk", "disk"];

    /// <summary>Where it sits.</summary>
    public required DiskSlot Slot { get; init; }

    /// <summary>The entries below its prefix.</summary>
    public required VmxValues Values { get; init; }

    /// <summary>Whether <see cref="DeviceType"/> is said; it may be said and empty.</summary>
    public required bool HasDeviceType { get; init; }

    public required ReadOnlySpan<char> DeviceType { get; init; }

    /// <summary>Empty: not said.</summary>
    public required ReadOnlySpan<char> Mode { get; init; }

    /// <summary>Of floppies; empty: not said.</summary>
    public required ReadOnlySpan<char> FileType { get; init; }

    /// <summary>Null: not said.</summary>
    public required string? FileName { get; init; }

    /// <summary>Whether writes bypass the cache.</summary>
    public required bool WriteThrough { get; init; }

    /// <summary>
    /// False where the slot is empty, or holds a device of the client, which is left out with a warning.
    /// </summary>
    public static bool TryRead(VmxReading reading, DiskSlot slot, string prefix, out DiskEntry entry)
    {
        entry = default;
        VmxValues values = reading.Values.Section(prefix);
        bool isPresent = values.GetBoolean("present", false);
        values.GetBoolean("startConnected", true);
        if (!isPresent)
            return false;
        bool hasDeviceType = values.TryGetText("deviceType", out ReadOnlySpan<char> deviceType);
        bool isOfClient = values.GetBoolean("clientDevice", false);
        if (isOfClient)
        {
            string key = values.Key("clientDevice");
            reading.WarnLeftOut(
                prefix, $"'{key}' makes it a device of the client (line {reading.Document.Find(key).Line})");
            return false;
        }
        values.TryGetText("mode", out ReadOnlySpan<char> mode);
        values.TryGetText("fileType", out ReadOnlySpan<char> fileType);
        entry = new DiskEntry
        {
            Slot = slot,
            Values = values,
            HasDeviceType = hasDeviceType,
            DeviceType = deviceType,
            Mode = mode,
            FileType = fileType,
            FileName = values.GetText("fileName"),
            WriteThrough = values.GetBoolean("writeThrough", false),
        };
        return true;
    }

    public bool HasType(string type) => DeviceType.Equals(type, StringComparison.OrdinalIgnoreCase);

    public bool HasFileEnding(string ending) => FileName?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The device is a CD-ROM drive by its type.</summary>
    public bool IsCdRomType => HasOneOf(CdRomTypes);

    /// <summary>A device that is not plainly something else counts as a hard disk when it cannot be read.</summary>
    public bool LooksLikeHardDisk =>
        HasOneOf(HardDiskTypes)
        || !(IsCdRomType || HasFileEnding(".iso") || FileName is "" or EmptyBacking);

    /// <summary>A path of a CD-ROM drive that ESX passes through.</summary>
    public bool IsPassedThroughCdRom =>
        HasType("scsi-passthru") && FileName?.StartsWith("/vmfs/devices/cdrom/", StringComparison.Ordinal) == true;

    /// <summary>The device type for messages.</summary>
    public string ShownType => HasDeviceType ? DeviceType.ToString() : "unknown";

    public string Key(string name) => Values.Key(name);

    /// <summary>libvirt's message for a combination that it has no rule for.</summary>
    public InexpressibleDeviceException Unknown(VmxReading reading) => Fail(reading,
        $"Invalid or not yet handled value '{FileName ?? "<null>"}' for VMX entry '{Key("fileName")}' for device type "
        + $"'{ShownType}'", "fileName");

    public InexpressibleDeviceException WrongType(VmxReading reading, string expected) => Fail(reading,
        $"Expecting VMX entry '{Key("deviceType")}' to be {expected} but found '{DeviceType}'", "deviceType");

    private bool HasOneOf(string[] types)
    {
        foreach (string type in types)
        {
            if (HasType(type))
                return true;
        }
        return false;
    }

    private InexpressibleDeviceException Fail(VmxReading reading, string message, string name)
    {
        InexpressibleDeviceException problem = reading.Inexpressible(message, Key(name));
        return new InexpressibleDeviceException(problem.Message) { IsHardDisk = LooksLikeHardDisk };
    }
}
