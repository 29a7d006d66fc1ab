using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Ports;

/// <summary>Serial and parallel ports. Consoles are not written: they mirror the first serial port.</summary>
internal static class PortWriter
{
    private const uint LastSerial = 3, LastParallel = 2;

    public static void Write(VmxLines lines, DomainDevices devices, Func<string, string> formatFileName)
    {
        foreach (SerialDevice serial in devices.Serials)
            AddSerial(lines, serial, formatFileName);
        foreach (ParallelDevice parallel in devices.Parallels)
            AddParallel(lines, parallel, formatFileName);
    }

    private static void AddSerial(VmxLines lines, SerialDevice serial, Func<string, string> formatFileName)
    {
        if (serial.Port > LastSerial)
            throw ConversionError.Internal($"Serial port index {serial.Port} out of [0..{LastSerial}] range");
        string prefix = $"serial{serial.Port}";
        lines.Add($"{prefix}.present", true);
        switch (serial.Source)
        {
            case PipeSource pipe:
                lines.Add($"{prefix}.fileType", "pipe");
                lines.Add($"{prefix}.pipe.endPoint", "client");
                lines.Add($"{prefix}.tryNoRxLoss", false);
                AddFileName(lines, prefix, pipe.Path);
                break;
            case TcpSource tcp:
                lines.Add($"{prefix}.fileType", "network");
                lines.Add($"{prefix}.fileName", Uri(tcp));
                lines.Add($"{prefix}.network.endPoint", tcp.Listen ? "server" : "client");
                break;
            default:
                AddDeviceOrFile(lines, prefix, serial.Source, formatFileName);
                break;
        }

        lines.Add($"{prefix}.yieldOnMsrRead", true);
    }

    private static void AddParallel(VmxLines lines, ParallelDevice parallel, Func<string, string> formatFileName)
    {
        if (parallel.Port > LastParallel)
            throw ConversionError.Internal($"Parallel port index {parallel.Port} out of [0..{LastParallel}] range");
        string prefix = $"parallel{parallel.Port}";
        lines.Add($"{prefix}.present", true);
        AddDeviceOrFile(lines, prefix, parallel.Source, formatFileName);
    }

    /// <summary>The kinds that both sorts of ports have.</summary>
    /// <exception cref="VirException">VMware has no such kind.</exception>
    private static void AddDeviceOrFile(
        VmxLines lines, string prefix, CharacterSource source, Func<string, string> formatFileName)
    {
        switch (source)
        {
            case DeviceSource device:
                lines.Add($"{prefix}.fileType", "device");
                AddFileName(lines, prefix, device.Path);
                break;
            case FileSource file:
                lines.Add($"{prefix}.fileType", "file");
                AddFileName(lines, prefix, file.Path is { } path ? formatFileName(path) : null);
                break;
            default:
                throw ConversionError.Unsupported(
                    $"Unsupported character device type '{Names.CharacterType[source.Type]}'");
        }
    }

    private static void AddFileName(VmxLines lines, string prefix, string? fileName)
    {
        if (fileName is not null)
            lines.Add($"{prefix}.fileName", fileName);
    }

    private static string Uri(TcpSource tcp)
    {
        string scheme = tcp.Protocol switch
        {
            TcpProtocol.Raw => "tcp",
            TcpProtocol.Tls => "ssl",
            _ => Names.TcpProtocol[tcp.Protocol],
        };
        // libvirt leaves the brackets out, and then nobody can tell the port from the address.
        string host = tcp.Host.Contains(':') ? $"[{tcp.Host}]" : tcp.Host;
        return $"{scheme}://{host}:{tcp.Service}";
    }
}
