using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>Reads the wishes for a new volume, in libvirt's order of checks.</summary>
internal static class StorageVolumeReader
{
    private static readonly string[] Features = ["lazy_refcounts", "extended_l2"];

    public static StorageVolumeDefinition Read(Element volume, bool hasFormat)
    {
        string name = volume.Text("name") ?? throw Xml("missing volume name element");
        StorageVolumeType type = ReadType(volume);
        string? backing = ReadBackingStore(volume, hasFormat);
        long capacity = ReadSize(volume.First("capacity")) ?? throw Xml("missing capacity element");
        long allocation = ReadSize(volume.First("allocation")) ?? capacity;
        StorageVolumeFormat? format =
            hasFormat ? ReadFormat(volume.First("target", "format")) ?? StorageVolumeFormat.Raw : null;
        CheckPermissions(volume.First("target", "permissions"));
        CheckCompat(volume.Text("target", "compat"));
        CheckFeatures(volume.First("target", "features"));
        Element? disk = volume.First("target", "disk");
        return new StorageVolumeDefinition(name, capacity, allocation)
        {
            Type = type,
            Key = volume.Text("key"),
            Path = volume.Text("target", "path"),
            Format = format,
            BackingStore = backing,
            Provisioning = ReadName(disk, "type", StorageNames.DiskProvisioning),
            Adapter = ReadName(disk, "adapter", StorageNames.DiskAdapter),
            WantsEncryption = volume.First("target", "encryption") is not null,
        };
    }

    private static StorageVolumeType ReadType(Element volume)
    {
        if (volume.NonEmptyAttribute("type") is not { } text)
            return StorageVolumeType.File;
        return StorageNames.VolumeType.TryGetValue(text, out StorageVolumeType type)
            ? type
            : throw Error(VirErrorCode.ConfigUnsupported, $"unknown volume type '{text}'");
    }

    private static string? ReadBackingStore(Element volume, bool hasFormat)
    {
        if (volume.Text("backingStore", "path") is not { } path)
            return null;
        if (hasFormat)
            ReadFormat(volume.First("backingStore", "format"));
        CheckPermissions(volume.First("backingStore", "permissions"));
        return path;
    }

    /// <summary>Both sizes have one error text in libvirt.</summary>
    private static long? ReadSize(Element? size)
    {
        if (size?.StringValue() is not { Length: > 0 } text)
            return null;
        if (!Numbers.TryUnsigned(text, out ulong number))
            throw Xml("malformed capacity element");
        string? unit = size.NonEmptyAttribute("unit");
        ulong bytes = unit is null ? number : MemorySize.Bytes(number, unit);

        // What files can be at most: their sizes are signed.
        return bytes <= long.MaxValue
            ? (long)bytes
            : throw VirException.Create(
                VirErrorCode.Overflow, VirErrorDomain.None, $"value too large: {number}{unit}");
    }

    private static StorageVolumeFormat? ReadFormat(Element? format)
    {
        if (format?.NonEmptyAttribute("type") is not { } text)
            return null;
        return StorageNames.VolumeFormat.TryGetValue(text, out StorageVolumeFormat value)
            ? value
            : throw Error(VirErrorCode.ConfigUnsupported, $"unknown volume format type {text}");
    }

    private static T? ReadName<T>(Element? disk, string attribute, NameTable<T> names)
        where T : struct, Enum
    {
        if (disk?.NonEmptyAttribute(attribute) is not { } text)
            return null;
        return names.TryGetValue(text, out T value)
            ? value
            : throw Error(VirErrorCode.ConfigUnsupported, $"unknown disk {attribute} '{text}'");
    }

    private static void CheckPermissions(Element? permissions)
    {
        if (permissions?.Text("mode") is { } mode && !IsMode(mode))
            throw Xml("malformed octal mode");
        if (permissions?.First("owner") is { } owner && !IsId(owner.StringValue()))
            throw Xml("malformed owner element");
        if (permissions?.First("group") is { } group && !IsId(group.StringValue()))
            throw Xml("malformed group element");
    }

    private static bool IsMode(string text) =>
        text.All(c => c is >= '0' and <= '7') && text.TrimStart('0').Length <= 3;

    /// <summary>An id of 32 bits, or −1 for nobody's.</summary>
    private static bool IsId(string text) =>
        Numbers.TrySigned(text.Trim(), out long id) && id is >= -1 and <= uint.MaxValue;

    private static void CheckCompat(string? compat)
    {
        if (compat is null)
            return;
        string[] version = compat.Split('.', 2);
        if (version.Length < 2 || !version.All(part => Numbers.TryUnsigned(part, out ulong n) && n <= uint.MaxValue))
            throw Xml("forbidden characters in 'compat' attribute");
    }

    private static void CheckFeatures(Element? features)
    {
        foreach (Element feature in features?.Children ?? [])
        {
            if (!Features.Contains(feature.Name))
                throw Error(VirErrorCode.ConfigUnsupported, $"unsupported volume feature '{feature.Name}'");
        }
    }

    private static VirException Xml(string text) => Error(VirErrorCode.XmlError, text);

    private static VirException Error(VirErrorCode code, string text) =>
        VirException.Create(code, VirErrorDomain.Storage, text);
}
