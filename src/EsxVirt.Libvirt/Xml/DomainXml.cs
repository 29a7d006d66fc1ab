using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>libvirt's domain XML as text.</summary>
public static partial class DomainXml
{
    /// <summary>Writes a domain as libvirt does, byte for byte; ends with a line break.</summary>
    public static string Format(DomainDefinition domain, DomainXmlFlags flags = DomainXmlFlags.None) =>
        DomainXmlWriter.Write(domain, flags);
}
