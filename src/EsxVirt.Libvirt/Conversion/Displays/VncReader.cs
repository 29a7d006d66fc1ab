using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Displays;

/// <summary>VMware's built-in VNC server.</summary>
internal static class VncReader
{
    private const int FirstPort = 5900;
    private const int LastPort = 5964;

    /// <summary>Null where it is switched off.</summary>
    public static VncGraphics? Read(VmxReading reading)
    {
        VmxValues values = reading.Values.Section("RemoteDisplay");
        if (!values.GetBoolean("vnc.enabled", false))
            return null;
        int port = unchecked((int)values.GetInt64("vnc.port", -1));
        if (port >= 0 && port is < FirstPort or > LastPort)
            reading.Warn($"VNC port {port} of '{values.Key("vnc.port")}' is out of [{FirstPort}..{LastPort}] range");
        return new VncGraphics(
            Math.Max(port, 0), AutoPort: port < 0, values.GetText("vnc.ip"), values.GetText("vnc.keymap"),
            values.GetText("vnc.password"));
    }
}
