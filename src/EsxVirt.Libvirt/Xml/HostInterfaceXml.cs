using EsxVirt.Libvirt.Model.HostInterfaces;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>libvirt's XML of a host's network interface. Only written: no ESX host takes one. Safe for concurrent
/// use.</summary>
public static class HostInterfaceXml
{
    /// <summary>Writes an interface that starts with its host as libvirt does, byte for byte; ends with a line
    /// break.</summary>
    public static string Format(HostInterfaceDefinition definition) => HostInterfaceXmlWriter.Write(definition);
}
