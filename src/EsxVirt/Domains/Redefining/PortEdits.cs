using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>Serial and parallel ports, told apart by their numbers.</summary>
internal sealed class PortEdits(CurrentHardware now, DeviceEdits edits, DomainDevices? shown)
{
    private const int FirstSerialKey = 9000, FirstParallelKey = 10000, PortsAtMost = 4;

    public void Plan(IEnumerable<SerialDevice> serials, IEnumerable<ParallelDevice> parallels)
    {
        Plan(
            now.All<VirtualSerialPort>(), FirstSerialKey, serials.Select(serial => (serial.Port, serial.Source)),
            shown?.Serials.ToDictionary(serial => serial.Port, serial => serial.Source),
            (backing, source) => source is NullSource
                ? backing is VirtualSerialPortURIBackingInfo : Shows(backing, source),
            source => new VirtualSerialPort { Backing = SerialBacking(source), YieldOnPoll = true }, SerialBacking);
        Plan(
            now.All<VirtualParallelPort>(), FirstParallelKey,
            parallels.Select(parallel => (parallel.Port, parallel.Source)),
            shown?.Parallels.ToDictionary(parallel => parallel.Port, parallel => parallel.Source), Shows,
            source => new VirtualParallelPort { Backing = ParallelBacking(source) }, ParallelBacking);
    }

    private void Plan<T>(
        IEnumerable<T> current,
        int firstKey,
        IEnumerable<(uint Port, CharacterSource Source)> wanted,
        Dictionary<uint, CharacterSource>? before,
        Func<VirtualDeviceBackingInfo?, CharacterSource, bool> shows,
        Func<CharacterSource, T> make,
        Func<CharacterSource, VirtualDeviceBackingInfo> backingOf)
        where T : VirtualDevice
    {
        Dictionary<uint, T> left = current.ToDictionary(device => NumberOf(device, firstKey));
        foreach ((uint port, CharacterSource source) in wanted)
        {
            if (!left.Remove(port, out T? device))
            {
                T added = make(source);
                added.Key = edits.NewKey();
                added.UnitNumber = (int)port;
                edits.Add(added);
            }
            else if (!shows(device.Backing, source) && before?.GetValueOrDefault(port) != source)
            {
                edits.Edit(device).Backing = backingOf(source);
            }
        }
        foreach ((uint port, T device) in left)
        {
            if (IsExpressible(device.Backing) && before?.ContainsKey(port) != false)
                edits.Remove(device);
        }
    }

    /// <summary>Hosts number the keys of ports from the first one on.</summary>
    private static uint NumberOf(VirtualDevice device, int firstKey) =>
        device.Key - firstKey is >= 0 and < PortsAtMost and var number ? (uint)number : (uint)(device.UnitNumber ?? 0);

    private static bool IsExpressible(VirtualDeviceBackingInfo? backing) => backing is VirtualDeviceFileBackingInfo
        or VirtualDeviceDeviceBackingInfo or VirtualDevicePipeBackingInfo or VirtualDeviceURIBackingInfo;

    private static bool Shows(VirtualDeviceBackingInfo? backing, CharacterSource source) => (backing, source) switch
    {
        (VirtualDeviceFileBackingInfo file, FileSource wanted) => Media.IsSameFile(file.FileName, wanted.Path),
        (VirtualDeviceDeviceBackingInfo device, DeviceSource wanted) => device.DeviceName == (wanted.Path ?? ""),
        (VirtualDevicePipeBackingInfo pipe, PipeSource wanted) => pipe.PipeName == (wanted.Path ?? ""),
        (VirtualDeviceURIBackingInfo uri, TcpSource wanted) =>
            uri.Direction == DirectionOf(wanted) && IsSameUri(uri.ServiceURI, wanted),
        _ => false,
    };

    private static bool IsSameUri(string current, TcpSource wanted)
    {
        string uri = UriOf(wanted);
        return current.Equals(uri, StringComparison.OrdinalIgnoreCase)
            || Normal(current).Equals(Normal(uri), StringComparison.OrdinalIgnoreCase);

        // Names for the same that domain XML does not tell apart, and what may follow the port.
        static string Normal(string text)
        {
            string plain = text.Split('#', 2)[0];
            foreach ((string name, string known) in new[] { ("tcp+ssl:", "ssl:"), ("tcp4+ssl:", "ssl:"),
                ("tcp6+ssl:", "ssl:"), ("tcp4:", "tcp:"), ("tcp6:", "tcp:") })
                if (plain.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                    plain = known + plain[name.Length..];
            return plain.Contains("://", StringComparison.Ordinal) ? plain : $"tcp://{plain}";
        }
    }

    private static VirtualDeviceBackingInfo SerialBacking(CharacterSource source) => source switch
    {
        FileSource file => new VirtualSerialPortFileBackingInfo { FileName = file.Path ?? "" },
        PipeSource pipe => new VirtualSerialPortPipeBackingInfo
        {
            PipeName = pipe.Path
            ?? "",
            Endpoint = "client",
            NoRxLoss = false
        },
        TcpSource tcp => new VirtualSerialPortURIBackingInfo { ServiceURI = UriOf(tcp), Direction = DirectionOf(tcp) },
        _ => new VirtualSerialPortDeviceBackingInfo { DeviceName = (source as DeviceSource)?.Path ?? "" },
    };

    private static VirtualDeviceBackingInfo ParallelBacking(CharacterSource source) => source is FileSource file
        ? new VirtualParallelPortFileBackingInfo { FileName = file.Path ?? "" }
        : new VirtualParallelPortDeviceBackingInfo { DeviceName = (source as DeviceSource)?.Path ?? "" };

    private static string DirectionOf(TcpSource tcp) => tcp.Listen ? "server" : "client";

    private static string UriOf(TcpSource tcp)
    {
        string scheme = tcp.Protocol switch
        {
            TcpProtocol.Raw => "tcp",
            TcpProtocol.Tls => "ssl",
            TcpProtocol.Telnet => "telnet",
            _ => "telnets",
        };
        return $"{scheme}://{(tcp.Host.Contains(':') ? $"[{tcp.Host}]" : tcp.Host)}:{tcp.Service}";
    }
}
