using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class GraphicsXmlWriter
{
    public static void Write(XmlOutput output, GraphicsDevice display, DomainXmlFlags flags)
    {
        output.Open("graphics").Attribute("type", Names.GraphicsType[display.Type]);
        if (display is VncGraphics vnc)
            WriteVnc(output, vnc, flags);
        output.Close("graphics");
    }

    private static void WriteVnc(XmlOutput output, VncGraphics vnc, DomainXmlFlags flags)
    {
        (int port, bool autoPort, string? listenAddress, string? keymap, string? password) = vnc;
        bool portIsOpen = autoPort && (port == 0 || flags.HasFlag(DomainXmlFlags.Inactive));
        if (portIsOpen)
            output.Attribute("port", -1);
        else if (port != 0)
            output.Attribute("port", port);
        output.Attribute("autoport", autoPort).Attribute("listen", listenAddress).Attribute("keymap", keymap);
        if (flags.HasFlag(DomainXmlFlags.Secure))
            output.Attribute("passwd", password);
        output.Open("listen").Attribute("type", "address").Attribute("address", listenAddress).Close("listen");
    }
}
