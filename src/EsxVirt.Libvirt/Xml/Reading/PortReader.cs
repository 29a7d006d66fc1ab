using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>Serial ports, parallel ports and consoles.</summary>
internal static class PortReader
{
    private static readonly string[] ConsoleTargets =
        ["none", "serial", "xen", "uml", "virtio", "lxc", "openvz", "sclp", "sclplm", "isa-debug"];

    /// <summary>A port without a number gets the one above the highest that the ports before it have.</summary>
    public static ValueList<ParallelDevice> ReadParallels(IEnumerable<Element> elements)
    {
        long highest = -1;
        var ports = new List<ParallelDevice>();
        foreach (Element element in elements)
        {
            CharacterSource source = CharacterReader.Read(element);
            uint port = Number(element) ?? (uint)(highest + 1);
            highest = Math.Max(highest, port);
            ports.Add(new ParallelDevice(source, port));
        }

        return ports.ToValueList();
    }

    /// <summary>As for parallel ports, except that numbers given further down count too.</summary>
    public static ValueList<SerialDevice> ReadSerials(IEnumerable<Element> elements)
    {
        (CharacterSource Source, uint? Port)[] read =
            [.. elements.Select(element => (CharacterReader.Read(element), Number(element)))];
        long highest = read.Max(serial => (long?)serial.Port) ?? -1;
        return read.Select(serial => new SerialDevice(serial.Source, serial.Port ?? (uint)++highest)).ToValueList();
    }

    /// <summary>The sources of consoles; null for one that is no serial port.</summary>
    public static IReadOnlyList<CharacterSource?> ReadConsoles(IEnumerable<Element> elements) =>
    [
        .. elements.Select(element =>
        {
            CharacterSource source = CharacterReader.Read(element);
            string target = element.Child("target")?.Attribute("type") ?? "serial";
            if (!ConsoleTargets.Contains(target))
                throw DomainError.Unsupported($"unknown target type '{target}' specified for character device");
            return target == "serial" ? source : null;
        }),
    ];

    /// <summary>A lone console is the first serial port; beside serial ports it says nothing.</summary>
    public static ValueList<SerialDevice> Complete(
        ValueList<SerialDevice> serials, IReadOnlyList<CharacterSource?> consoles)
    {
        if (consoles.Skip(1).Any(console => console is not null))
            throw DomainError.Unsupported("Only the first console can be a serial port");
        return serials.Count == 0 && consoles is [{ } console, ..] ? [new SerialDevice(console, 0)] : serials;
    }

    private static uint? Number(Element element) =>
        element.Child("target")?.Attribute("port") is not { } text ? null
        : Numbers.TryUnsigned(text, out ulong port) && port <= uint.MaxValue ? (uint)port
        : throw DomainError.Xml($"Invalid port number: {text}");
}
