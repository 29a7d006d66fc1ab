using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Displays;

/// <summary>VMware's VNC server.</summary>
internal static class DisplayWriter
{
    public static void Write(VmxLines lines, ValueList<GraphicsDevice> displays)
    {
        foreach (GraphicsDevice display in displays)
        {
            if (display is not VncGraphics vnc)
                throw ConversionError.Unsupported($"Unsupported graphics type '{Names.GraphicsType[display.Type]}'");
            lines.Add("RemoteDisplay.vnc.enabled", true);
            if (!vnc.AutoPort)
                lines.Add("RemoteDisplay.vnc.port", vnc.Port);
            if (vnc.ListenAddress is { } address)
                lines.Add("RemoteDisplay.vnc.ip", address);
            if (vnc.Keymap is { } keymap)
                lines.Add("RemoteDisplay.vnc.keymap", keymap);
            if (vnc.Password is { } password)
                lines.Add("RemoteDisplay.vnc.password", password);
        }
    }
}
