using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Interfaces;

/// <summary>What a network card is plugged into.</summary>
internal static class ConnectionReader
{
    public static (InterfaceConnection Connection, string? TargetDevice) Read(VmxReading reading, VmxValues values)
    {
        string? type = values.GetText("connectionType");
        if (values.GetText("dvs.switchId") is { } switchId)
            return (ReadSwitch(reading, values, switchId), null);
        switch (type?.ToLowerInvariant())
        {
            case null:
                return values.GetText("networkName") is { } network
                    ? (new BridgeConnection(network), null)
                    : (new NullConnection(), null);
            case "bridged":
                return (new BridgeConnection(reading.RequireText(values, "networkName")), null);
            case "custom":
                string bridge = reading.RequireText(values, "networkName");
                return (new BridgeConnection(bridge), reading.RequireText(values, "vnet"));
            case "nat":
                return (new UserConnection(), null);
            case "hostonly":
                throw reading.Inexpressible(
                    $"No yet handled value '{type}' for VMX entry '{values.Key("connectionType")}'",
                    values.Key("connectionType"));
            default:
                throw reading.Inexpressible(
                    $"Invalid value '{type}' for VMX entry '{values.Key("connectionType")}'",
                    values.Key("connectionType"));
        }
    }

    private static VdsConnection ReadSwitch(VmxReading reading, VmxValues values, string switchId)
    {
        if (!UuidText.TryParse(switchId, out Guid uuid))
        {
            throw reading.Inexpressible(
                $"Could not parse UUID from string '{switchId}' in VMX entry '{values.Key("dvs.switchId")}'",
                values.Key("dvs.switchId"));
        }
        return new VdsConnection(
            uuid, values.GetInt64("dvs.portId", 0), values.GetText("dvs.portgroupId"),
            values.GetInt64("dvs.connectionId", 0));
    }
}
