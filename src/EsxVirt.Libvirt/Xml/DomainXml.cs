using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml.Reading;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>libvirt's domain XML: text to <see cref="DomainDefinition"/> and back. Safe for concurrent use.</summary>
public static class DomainXml
{
    /// <summary>
    /// Reads a domain as libvirt reads a configuration: what it says only of a running domain is ignored, and what it
    /// leaves open is filled in as libvirt does (UUID and MAC addresses at random, addresses of disks from their
    /// target names, controllers that they need, the console that mirrors the first serial port).
    /// </summary>
    /// <param name="xml">At most 10 Mi characters, 256 levels; a document type is refused.</param>
    /// <param name="random">Source of the random values; null: <see cref="Random.Shared"/>.</param>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.XmlDetail"/>: not well formed, with line and place;
    /// <see cref="VirErrorCode.XmlError"/>, <see cref="VirErrorCode.ConfigUnsupported"/> and others: libvirt's
    /// errors for wrong elements and values.
    /// </exception>
    public static DomainDefinition Parse(string xml, Random? random = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return new DomainReader(random ?? Random.Shared).Read(ElementLoader.Load(xml, root: "domain"));
    }

    /// <summary>Writes a domain as libvirt does, byte for byte; ends with a line break.</summary>
    public static string Format(DomainDefinition domain, DomainXmlFlags flags = DomainXmlFlags.None)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return DomainXmlWriter.Write(domain, flags).Finish();
    }

    /// <summary>As <see cref="Format"/>, straight to where it goes: there is no string of the whole document.</summary>
    public static void Write(
        DomainDefinition domain, TextWriter output, DomainXmlFlags flags = DomainXmlFlags.None)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(output);
        DomainXmlWriter.Write(domain, flags).Finish(output);
    }
}
