using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;address type='…'&gt;</c> of a device.</summary>
internal static class AddressReader
{
    private static readonly string[] ForeignTypes =
    [
        "virtio-serial", "ccid", "usb", "spapr-vio", "virtio-s390", "ccw", "virtio-mmio", "isa", "dimm", "unassigned",
    ];

    /// <summary>Null: the device has none.</summary>
    public static DeviceAddress? Read(Element device)
    {
        if (device.Child("address") is not { } address)
            return null;
        string type = address.Attribute("type")
            ?? throw DomainError.Internal("No type specified for device address");
        return type switch
        {
            "drive" => new DriveAddress(
                address.Uint("controller") ?? 0, address.Uint("bus") ?? 0,
                address.Uint("target") ?? 0, address.Uint("unit") ?? 0),
            "pci" => new PciAddress(
                Part(address, "domain", 0xffff), Part(address, "bus", 0xff),
                Part(address, "slot", 0x1f), Part(address, "function", 7)),
            _ when ForeignTypes.Contains(type) => new ForeignAddress(type),
            _ => throw DomainError.Unsupported($"unknown address type '{type}'"),
        };
    }

    private static uint Part(Element address, string name, uint maximum)
    {
        if (address.Attribute(name) is not { } text)
            return 0;
        if (!Numbers.TryCNotation(text, out long value) || value is < 0 or > uint.MaxValue)
            throw address.Invalid(name, " Expected non-negative integer value");
        return value <= maximum
            ? (uint)value
            : throw DomainError.Xml(maximum < 8
                ? $"Invalid PCI address {name}=0x{value:x}, must be <= {maximum}"
                : $"Invalid PCI address {name}='0x{value:x}', must be <= 0x{maximum:X}");
    }
}
