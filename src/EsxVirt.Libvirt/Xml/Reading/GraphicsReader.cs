using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;graphics&gt;</c>: VNC in full, the rest by its kind.</summary>
internal static class GraphicsReader
{
    private static readonly string[] ListenTypes = ["none", "address", "network", "socket"];

    public static GraphicsDevice Read(Element graphics)
    {
        GraphicsType type = graphics.RequiredOneOf("type", Names.GraphicsType);
        string? address = type is GraphicsType.Vnc or GraphicsType.Spice or GraphicsType.Rdp
            ? ListenAddress(graphics)
            : null;
        return type == GraphicsType.Vnc ? ReadVnc(graphics, address) : new ForeignGraphics(type);
    }

    private static VncGraphics ReadVnc(Element graphics, string? address)
    {
        // -1 is libvirt's old way to ask for a port of the host's choice.
        int port = 0;
        bool automatic = graphics.Attribute("port") is not { } text || (port = Port(text)) == -1;
        automatic = graphics.Attribute("autoport") switch { "yes" => true, "no" => false, _ => automatic };
        return new VncGraphics(
            automatic || port == -1 ? 0 : port, automatic, address,
            graphics.Attribute("keymap"), graphics.Attribute("passwd"));
    }

    private static int Port(string text) =>
        Numbers.TrySigned(text, out long port) && port is >= int.MinValue and <= int.MaxValue
            ? (int)port
            : throw DomainError.Internal($"cannot parse vnc port {text}");

    /// <summary>
    /// From the first <c>&lt;listen&gt;</c>, or from the older attribute, which must not contradict it.
    /// </summary>
    private static string? ListenAddress(Element graphics)
    {
        string? attribute = graphics.Attribute("listen");
        if (graphics.Child("listen") is not { } first)
            return attribute is "" ? null : attribute;
        string type = first.Required("type");
        if (!ListenTypes.Contains(type))
            throw first.Invalid("type");
        if (type != "address")
            return null;
        string? address = first.NonEmptyAttribute("address");
        if (attribute is not null && address is not null && attribute != address)
            throw DomainError.Unsupported(
                $"graphics 'listen' attribute '{attribute}' must match 'address' attribute of first listen element "
                + $"(found '{address}')");
        return address ?? (attribute is "" ? null : attribute);
    }
}
