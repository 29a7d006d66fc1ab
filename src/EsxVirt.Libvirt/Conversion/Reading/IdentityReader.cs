using EsxVirt.Libvirt.Model;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>What names a machine: UUIDs, name, generation id, annotation.</summary>
internal static class IdentityReader
{
    /// <summary>The domain's UUID (<c>vc.uuid</c>, or else the BIOS UUID) and the BIOS UUID.</summary>
    public static (Guid Uuid, Guid? HardwareUuid) ReadUuids(VmxReading reading)
    {
        Guid? bios = ReadUuid(reading, "uuid.bios");
        Guid? instance = ReadUuid(reading, "vc.uuid");
        Guid uuid = instance is { } known
            && !IsFiller(known) && !reading.Context.LegacyUuid ? known : bios ?? Guid.Empty;
        return (uuid, bios is { } real && !IsFiller(real) ? real : null);
    }

    public static string? ReadName(VmxReading reading)
    {
        string? value = reading.Values.GetRaw("displayName");
        if (value is null)
            return reading.Context.FallbackName;
        if (VmxEscape.TryDecodePercent(value, out string? outer) && VmxEscape.TryDecodePipe(outer, out string? name))
            return name;
        reading.Warn($"'displayName' contains an invalid escape sequence and is taken as it is: {value}");
        // VMware escapes with '|' only: to it, '%' is a sign like any other.
        return VmxEscape.DecodePipe(value);
    }

    public static string? ReadDescription(VmxReading reading)
    {
        string? value = reading.Values.GetRaw("annotation");
        if (value is null)
            return null;
        if (VmxEscape.TryDecodePipe(value, out string? text))
            return text;
        reading.Warn("'annotation' contains an invalid escape sequence and is taken as it is");
        return value;
    }

    /// <summary>VMware has no titles; ours stands beside the annotation. Domain XML holds one line only.</summary>
    public static string? ReadTitle(VmxReading reading) =>
        reading.Values.GetText(VmxTitle.Key) is { Length: > 0 } title ? title.ReplaceLineEndings(" ") : null;

    /// <summary>Two numbers of 64 bits, written one after the other; 0 and 0 is none.</summary>
    public static Guid? ReadGenerationId(VmxReading reading)
    {
        long first = reading.Values.GetInt64("vm.genid", 0);
        long second = reading.Values.GetInt64("vm.genidX", 0);
        if (first == 0 && second == 0)
            return null;
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, first);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes[8..], second);
        return new Guid(bytes, bigEndian: true);
    }

    private static Guid? ReadUuid(VmxReading reading, string key)
    {
        if (!reading.Values.TryGetText(key, out ReadOnlySpan<char> value))
            return null;
        return UuidText.TryParse(value, out Guid uuid)
            ? uuid
            : throw reading.Fail($"Could not parse UUID from string '{value}'", key);
    }

    /// <summary>libvirt takes a UUID whose bytes are all equal for one that nobody has set.</summary>
    private static bool IsFiller(Guid uuid)
    {
        Span<byte> bytes = stackalloc byte[16];
        uuid.TryWriteBytes(bytes);
        return !bytes.ContainsAnyExcept(bytes[0]);
    }
}
