using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.HostInterfaces;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Writes a host's interface in libvirt's order of elements.</summary>
internal static class HostInterfaceXmlWriter
{
    public static string Write(HostInterfaceDefinition definition)
    {
        (string name, int? mtu, ValueList<InterfaceProtocol> protocols, string? mac) = definition;
        var output = new XmlOutput();
        output.Open("interface").Attribute("type", "ethernet").Attribute("name", name);
        output.Open("start").Attribute("mode", "onboot").Close("start");
        if (mtu is not null)
            output.Open("mtu").Attribute("size", mtu).Close("mtu");
        foreach (InterfaceProtocol protocol in protocols)
            Write(output, protocol);
        if (mac is not null)
            output.Open("mac").Attribute("address", mac).Close("mac");
        output.Close("interface");
        return output.Finish();
    }

    private static void Write(XmlOutput output, InterfaceProtocol protocol)
    {
        (string family, bool autoConfiguration, InterfaceDhcp? dhcp, ValueList<InterfaceAddress> addresses) = protocol;
        output.Open("protocol").Attribute("family", family);
        output.Flag("autoconf", autoConfiguration);
        if (dhcp is not null)
            output.Open("dhcp").Attribute("peerdns", dhcp.PeerDns).Close("dhcp");
        foreach ((string address, int prefix) in addresses)
        {
            output.Open("ip").Attribute("address", address).Attribute("prefix", prefix == 0 ? null : prefix)
                .Close("ip");
        }
        output.CloseWithBothTags("protocol");
    }
}
