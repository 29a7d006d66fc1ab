using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Interfaces;

/// <summary>Network cards.</summary>
internal static class InterfaceReader
{
    /// <summary>Reads the cards with the given numbers.</summary>
    public static ValueList<InterfaceDevice> Read(VmxReading reading, SortedSet<int> indices)
    {
        var cards = new List<InterfaceDevice>();
        foreach (int index in indices)
        {
            if (reading.ReadDevice($"ethernet{index}", ReadCard) is { } card)
                cards.Add(card);
        }
        return cards.ToValueList();
    }

    private static InterfaceDevice? ReadCard(VmxReading reading, string name)
    {
        VmxValues values = reading.Values.Section(name);
        bool isPresent = values.GetBoolean("present", false);
        values.GetBoolean("startConnected", true);
        if (!isPresent)
            return null;
        (MacAddress mac, MacType? macType) = ReadMac(reading, values);
        bool? macCheck = values.GetText("checkMACAddress")?.Equals("true", StringComparison.OrdinalIgnoreCase);
        InterfaceModel? model = ReadModel(reading, values);
        (InterfaceConnection connection, string? targetDevice) = ConnectionReader.Read(reading, values);
        return new InterfaceDevice(connection, mac, macType, macCheck, targetDevice, model);
    }

    private static (MacAddress Mac, MacType? Type) ReadMac(VmxReading reading, VmxValues values)
    {
        string? addressType = values.GetText("addressType");
        (MacType? type, string key) = addressType?.ToLowerInvariant() switch
        {
            null => (default(MacType?), "generatedAddress"),
            "generated" or "vpx" => (MacType.Generated, "generatedAddress"),
            "static" => (MacType.Static, "address"),
            _ => throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key("addressType")}' to be 'generated' or 'static' or 'vpx' but found "
                + $"'{addressType}'", values.Key("addressType")),
        };
        if (values.GetText(key) is not { } text)
            return (default, type);
        return MacAddress.TryParse(text, out MacAddress mac)
            ? (mac, type)
            : throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key(key)}' to be MAC address but found '{text}'", values.Key(key));
    }

    private static InterfaceModel? ReadModel(VmxReading reading, VmxValues values)
    {
        string? name = values.GetText("virtualDev");
        long features = values.GetInt64("features", 0);
        return name?.ToLowerInvariant() switch
        {
            null => null,
            "vlance" => InterfaceModel.Vlance,
            "vmxnet" => features == VmxnetFeatures.Vmxnet2 ? InterfaceModel.Vmxnet2 : InterfaceModel.Vmxnet,
            "vmxnet3" => InterfaceModel.Vmxnet3,
            "e1000" => InterfaceModel.E1000,
            "e1000e" => InterfaceModel.E1000E,
            _ => throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key("virtualDev")}' to be 'vlance' or 'vmxnet' or 'vmxnet3' or 'e1000' or "
                + $"'e1000e' but found '{name}'", values.Key("virtualDev")),
        };
    }
}
