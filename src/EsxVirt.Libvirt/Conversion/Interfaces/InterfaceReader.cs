using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Interfaces;

/// <summary>Network cards.</summary>
internal static class InterfaceReader
{
    private static readonly DeviceNames DeviceNames = new("ethernet");

    private static readonly NameTable<MacType> AddressTypes = new(
        (MacType.Generated, "generated"), (MacType.Generated, "vpx"), (MacType.Static, "static"));

    private static readonly NameTable<InterfaceModel> Models = new(
        (InterfaceModel.Vlance, "vlance"), (InterfaceModel.Vmxnet, "vmxnet"), (InterfaceModel.Vmxnet3, "vmxnet3"),
        (InterfaceModel.E1000, "e1000"), (InterfaceModel.E1000E, "e1000e"));

    /// <summary>Reads the cards with the given numbers.</summary>
    public static ValueList<InterfaceDevice> Read(VmxReading reading, List<int> indices)
    {
        var cards = new List<InterfaceDevice>();
        foreach (int index in indices)
        {
            if (reading.ReadDevice(DeviceNames[index], ReadCard) is { } card)
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
        bool? macCheck = values.TryGetText("checkMACAddress", out ReadOnlySpan<char> check)
            ? check.Equals("true", StringComparison.OrdinalIgnoreCase)
            : null;
        InterfaceModel? model = ReadModel(reading, values);
        (InterfaceConnection connection, string? targetDevice) = ConnectionReader.Read(reading, values);
        return new InterfaceDevice(connection, mac, macType, macCheck, targetDevice, model);
    }

    private static (MacAddress Mac, MacType? Type) ReadMac(VmxReading reading, VmxValues values)
    {
        MacType? type = null;
        if (values.TryGetText("addressType", out ReadOnlySpan<char> addressType))
        {
            type = AddressTypes.TryGetValueIgnoringCase(addressType, out MacType known)
                ? known
                : throw reading.Inexpressible(
                    $"Expecting VMX entry '{values.Key("addressType")}' to be 'generated' or "
                    + $"'static' or 'vpx' but found '{addressType}'", values.Key("addressType"));
        }
        string key = type == MacType.Static ? "address" : "generatedAddress";
        if (!values.TryGetText(key, out ReadOnlySpan<char> text))
            return (default, type);
        return MacAddress.TryParse(text, out MacAddress mac)
            ? (mac, type)
            : throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key(key)}' to be MAC address but found '{text}'", values.Key(key));
    }

    private static InterfaceModel? ReadModel(VmxReading reading, VmxValues values)
    {
        bool isThere = values.TryGetText("virtualDev", out ReadOnlySpan<char> name);
        long features = values.GetInt64("features", 0);
        if (!isThere)
            return null;
        if (!Models.TryGetValueIgnoringCase(name, out InterfaceModel model))
        {
            throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key("virtualDev")}' to be 'vlance' or 'vmxnet' or "
                + $"'vmxnet3' or 'e1000' or 'e1000e' but found '{name}'", values.Key("virtualDev"));
        }
        return model == InterfaceModel.Vmxnet && features == VmxnetFeatures.Vmxnet2 ? InterfaceModel.Vmxnet2 : model;
    }
}
