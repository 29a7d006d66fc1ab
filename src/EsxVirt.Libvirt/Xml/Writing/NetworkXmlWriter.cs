using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Writes a network in libvirt's order of elements.</summary>
internal static class NetworkXmlWriter
{
    public static string Write(NetworkDefinition network)
    {
        (string name, Guid? uuid, NetworkForward? forward, NetworkBridge? bridge, int? mtu, NetworkVlan? vlan,
            NetworkBandwidth? bandwidth, ValueList<NetworkPortGroup> portGroups, _) = network;
        var output = new XmlOutput();
        output.Open("network");
        output.Element("name", name);
        output.Element("uuid", uuid?.ToString());
        if (forward is not null)
            Write(output, forward);
        if (bridge is not null)
        {
            output.Open("bridge").Attribute("name", bridge.Name)
                .Attribute("stp", bridge.Stp is { } stp ? stp ? "on" : "off" : null)
                .Attribute("delay", bridge.Delay).Close("bridge");
        }
        if (mtu is not null)
            output.Open("mtu").Attribute("size", mtu).Close("mtu");
        Write(output, vlan);
        Write(output, bandwidth);
        foreach (NetworkPortGroup portGroup in portGroups)
        {
            output.Open("portgroup").Attribute("name", portGroup.Name)
                .Attribute("default", portGroup.IsDefault ? "yes" : null);
            Write(output, portGroup.Vlan);
            Write(output, portGroup.Bandwidth);
            output.CloseWithBothTags("portgroup");
        }
        output.Close("network");
        return output.Finish();
    }

    private static void Write(XmlOutput output, NetworkForward forward)
    {
        output.Open("forward");
        if (forward.Interfaces.Count > 0)
            output.Attribute("dev", forward.Interfaces[0]);
        output.Attribute("mode", Names.ForwardMode[forward.Mode]);
        foreach (string device in forward.Interfaces)
            output.Open("interface").Attribute("dev", device).Close("interface");
        output.Close("forward");
    }

    private static void Write(XmlOutput output, NetworkVlan? vlan)
    {
        if (vlan is null)
            return;
        output.Open("vlan").Attribute("trunk", vlan.IsTrunk || vlan.Tags.Count > 1 ? "yes" : null);
        foreach (uint tag in vlan.Tags)
            output.Open("tag").Attribute("id", tag).Close("tag");
        output.Close("vlan");
    }

    // Around no limit at all libvirt keeps the two tags.
    private static void Write(XmlOutput output, NetworkBandwidth? bandwidth)
    {
        if (bandwidth is null)
            return;
        output.Open("bandwidth");
        Write(output, "inbound", bandwidth.Inbound);
        Write(output, "outbound", bandwidth.Outbound);
        output.CloseWithBothTags("bandwidth");
    }

    private static void Write(XmlOutput output, string side, BandwidthRate? rate)
    {
        if (rate is not { Average: > 0 })
            return;
        output.Open(side).Attribute("average", (long)rate.Average)
            .Attribute("peak", rate.Peak == 0 ? null : (long)rate.Peak)
            .Attribute("burst", rate.Burst == 0 ? null : (long)rate.Burst).Close(side);
    }
}
