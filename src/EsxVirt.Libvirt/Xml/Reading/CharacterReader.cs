using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>The host side of a serial port, parallel port or console.</summary>
internal static class CharacterReader
{
    public static CharacterSource Read(Element device)
    {
        string name = device.Attribute("type") ?? Names.CharacterType[CharacterType.Pty];
        if (!Names.CharacterType.TryGetValue(name, out CharacterType type))
            throw DomainError.Unsupported($"unknown type presented to host for character device: {name}");
        return type switch
        {
            CharacterType.Null => new NullSource(),
            CharacterType.Dev => new DeviceSource(Path(device)),
            CharacterType.File => new FileSource(Path(device)),
            CharacterType.Pipe => new PipeSource(Path(device)),
            CharacterType.Tcp => Tcp(device),
            _ => new ForeignSource(type),
        };
    }

    private static string Path(Element device) => device.Child("source")?.Attribute("path")
        ?? throw DomainError.Internal("Missing source path attribute for char device");

    private static TcpSource Tcp(Element device)
    {
        Element? source = device.Child("source");
        bool listen = source?.Attribute("mode") switch
        {
            null or "connect" => false,
            "bind" => true,
            _ => throw source.Invalid("mode"),
        };
        TcpProtocol protocol = Protocol(device.Child("protocol")?.Attribute("type"));
        return new TcpSource(listen, Part(source, "host"), Part(source, "service"), protocol);
    }

    private static TcpProtocol Protocol(string? name) =>
        name is null ? TcpProtocol.Raw
        : Names.TcpProtocol.TryGetValue(name, out TcpProtocol protocol) ? protocol
        : throw DomainError.Unsupported($"Unknown protocol '{name}'");

    private static string Part(Element? source, string name) => source?.Attribute(name)
        ?? throw DomainError.Internal($"Missing source {name} attribute for char device");
}
