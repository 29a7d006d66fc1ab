using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Serial ports, parallel ports and the console: one source, three targets.</summary>
internal static class PortXmlWriter
{
    public static void Write(XmlOutput output, SerialDevice serial)
    {
        (CharacterSource source, uint port) = serial;
        Open(output, "serial", source);
        output.Open("target").Attribute("port", port).Close("target");
        output.Close("serial");
    }

    public static void Write(XmlOutput output, ParallelDevice parallel)
    {
        (CharacterSource source, uint port) = parallel;
        Open(output, "parallel", source);
        output.Open("target").Attribute("port", port).Close("target");
        output.Close("parallel");
    }

    public static void Write(XmlOutput output, ConsoleDevice console)
    {
        (CharacterSource source, uint port) = console;
        Open(output, "console", source);
        output.Open("target").Attribute("type", "serial").Attribute("port", port).Close("target");
        output.Close("console");
    }

    private static void Open(XmlOutput output, string element, CharacterSource source)
    {
        output.Open(element).Attribute("type", Names.CharacterType[source.Type]);
        switch (source)
        {
            case DeviceSource device:
                WritePath(output, device.Path);
                break;
            case FileSource file:
                WritePath(output, file.Path);
                break;
            case PipeSource pipe:
                WritePath(output, pipe.Path);
                break;
            case TcpSource(bool listen, string host, string service, TcpProtocol protocol):
                output.Open("source").Attribute("mode", listen ? "bind" : "connect").Attribute("host", host)
                    .Attribute("service", service).Close("source");
                output.Open("protocol").Attribute("type", Names.TcpProtocol[protocol]).Close("protocol");
                break;
        }
    }

    private static void WritePath(XmlOutput output, string? path)
    {
        if (path is not null)
            output.Open("source").Attribute("path", path).Close("source");
    }
}
