using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml.Reading;
using EsxVirt.Libvirt.Xml.Writing;

namespace EsxVirt.Libvirt.Xml;

/// <summary>
/// libvirt's snapshot XML: text to <see cref="SnapshotDefinition"/> and back. Safe for concurrent use.
/// </summary>
public static class SnapshotXml
{
    /// <summary>Reads what a new snapshot is to be: name, description, memory and disks. What libvirt reads only of
    /// snapshots that exist is ignored.</summary>
    /// <param name="xml">Limited as in <see cref="DomainXml.Parse"/>.</param>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.XmlDetail"/>: not well formed, with line and place;
    /// <see cref="VirErrorCode.XmlError"/>: libvirt's errors for wrong elements and values.
    /// </exception>
    public static SnapshotDefinition Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        SnapshotDefinition snapshot = SnapshotReader.Read(ElementLoader.Load(xml, root: "domainsnapshot"));
        snapshot.Check();
        return snapshot;
    }

    /// <summary>Writes a snapshot as libvirt does, byte for byte; ends with a line break.</summary>
    public static string Format(SnapshotDefinition snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return SnapshotXmlWriter.Write(snapshot);
    }
}
