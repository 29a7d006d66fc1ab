using System.Globalization;
using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Ports;

/// <summary>Serial ports.</summary>
internal static class SerialReader
{
    private const int Count = 4;

    private static readonly DeviceNames Names = new("serial");

    public static ValueList<SerialDevice> Read(VmxReading reading) => PortScan.Read(
        reading, Names, Count, (reading, values, port) => new SerialDevice(ReadSource(reading, values), port));

    private static CharacterSource ReadSource(VmxReading reading, VmxValues values)
    {
        string? type = values.GetText("fileType");
        string? name = values.GetText("fileName");
        switch (type?.ToLowerInvariant())
        {
            case null or "device":
                return new DeviceSource(name);
            case "file":
                name = reading.RequireText(values, "fileName");
                return new FileSource(reading.ResolveFile(name, values, allowMissing: false));
            case "pipe":
                return new PipeSource(name);
            case "network":
                return ReadNetwork(reading, values, name);
            default:
                throw reading.Inexpressible(
                    $"Expecting VMX entry '{values.Key("fileType")}' to be 'device', 'file' or 'pipe' or 'network' but "
                    + $"found '{type}'", values.Key("fileType"));
        }
    }

    private static CharacterSource ReadNetwork(VmxReading reading, VmxValues values, string? name)
    {
        if (!NetworkEndpoint.TryParse(name, out NetworkEndpoint endpoint))
            return new NullSource();
        TcpProtocol protocol = endpoint.Scheme.ToLowerInvariant() switch
        {
            "" or "tcp" or "tcp4" or "tcp6" => TcpProtocol.Raw,
            "telnet" => TcpProtocol.Telnet,
            "telnets" => TcpProtocol.Telnets,
            "ssl" or "tcp+ssl" or "tcp4+ssl" or "tcp6+ssl" => TcpProtocol.Tls,
            _ => throw reading.Inexpressible(
                $"VMX entry '{values.Key("fileName")}' contains unsupported scheme '{endpoint.Scheme}'",
                values.Key("fileName")),
        };
        return new TcpSource(
            IsServer(reading, values), endpoint.Host, endpoint.Port.ToString(CultureInfo.InvariantCulture), protocol);
    }

    private static bool IsServer(VmxReading reading, VmxValues values)
    {
        string? side = values.GetText("network.endPoint");
        return side?.ToLowerInvariant() switch
        {
            null or "server" => true,
            "client" => false,
            _ => throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key("network.endPoint")}' to be 'server' or 'client' but found '{side}'",
                values.Key("network.endPoint")),
        };
    }
}
