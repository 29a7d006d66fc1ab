using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Libvirt.Xml.Reading;
using EsxVirt.Libvirt.Xml.Reading.Networks;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>libvirt's network XML: text to <see cref="NetworkDefinition"/> and back. Safe for concurrent use.</summary>
public static class NetworkXml
{
    /// <summary>Reads a network by libvirt's rules.</summary>
    /// <param name="xml">Limited as in <see cref="DomainXml.Parse"/>.</param>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.NoName"/>, <see cref="VirErrorCode.XmlError"/>, <see cref="VirErrorCode.XmlDetail"/>,
    /// <see cref="VirErrorCode.ConfigUnsupported"/> and <see cref="VirErrorCode.InternalError"/>, as libvirt has them
    /// for wrong elements and values.
    /// </exception>
    public static NetworkDefinition Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return NetworkReader.Read(ElementLoader.Load(xml, root: "network"));
    }

    /// <summary>Writes a network as libvirt does, byte for byte; ends with a line break.</summary>
    public static string Format(NetworkDefinition network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return NetworkXmlWriter.Write(network);
    }
}
