using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class InterfaceXmlWriter
{
    /// <summary>Device names that libvirt makes up itself and therefore never shows of a stopped domain.</summary>
    private static readonly string[] GeneratedTargets = ["vnet", "macvtap", "macvlan"];

    public static void Write(XmlOutput output, InterfaceDevice card)
    {
        (InterfaceConnection connection, MacAddress mac, MacType? macType, bool? macCheck, string? targetDevice,
            InterfaceModel? model) = card;

        output.Open("interface").Attribute("type", Names.InterfaceType[connection.Type]);
        output.Open("mac").Attribute("address", mac)
            .Attribute("type", macType is { } origin ? Names.MacType[origin] : null).Attribute("check", macCheck)
            .Close("mac");
        WriteSource(output, connection);
        if (targetDevice is not null && !IsGenerated(targetDevice))
            output.Open("target").Attribute("dev", targetDevice).Close("target");
        if (model is { } known)
            output.Open("model").Attribute("type", Names.InterfaceModel[known]).Close("model");
        output.Close("interface");
    }

    private static bool IsGenerated(string device)
    {
        foreach (string prefix in GeneratedTargets)
        {
            if (device.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static void WriteSource(XmlOutput output, InterfaceConnection connection)
    {
        switch (connection)
        {
            case BridgeConnection bridge:
                output.Open("source").Attribute("bridge", bridge.Bridge).Close("source");
                break;
            case VdsConnection(var switchId, var portId, var portgroupId, var connectionId):
                output.Open("source").Attribute("switchid", switchId.ToString()).Attribute("portid", portId)
                    .Attribute("portgroupid", portgroupId).Attribute("connectionid", connectionId).Close("source");
                break;
        }
    }
}
