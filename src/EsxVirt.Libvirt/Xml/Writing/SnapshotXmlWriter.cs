using System.Globalization;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>Writes a snapshot in libvirt's order of elements.</summary>
internal static class SnapshotXmlWriter
{
    public static string Write(SnapshotDefinition snapshot)
    {
        (string? name, string? description, SnapshotMemory? memory, ValueList<SnapshotDisk> disks,
            DomainState? state, string? parent, DateTimeOffset? creationTime, Guid? domain) = snapshot;
        var output = new XmlOutput();
        output.Open("domainsnapshot");
        output.Element("name", name);
        output.Element("description", description);
        output.Element("state", state is { } known ? Names.SnapshotState[known] : null);
        if (parent is not null)
        {
            output.Open("parent");
            output.Element("name", parent);
            output.Close("parent");
        }
        output.Element(
            "creationTime", creationTime?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        if (memory is not null)
            output.Open("memory").Attribute("snapshot", memory.Snapshot).Attribute("file", memory.File).Close("memory");
        WriteDisks(output, disks);
        if (domain is { } uuid)
        {
            output.Open("domain");
            output.Element("uuid", uuid.ToString());
            output.Close("domain");
        }
        // Two tags even around nothing, as virsh builds the document of snapshot-create-as.
        output.CloseWithBothTags("domainsnapshot");
        return output.Finish();
    }

    private static void WriteDisks(XmlOutput output, ValueList<SnapshotDisk> disks)
    {
        if (disks.Count == 0)
            return;
        output.Open("disks");
        foreach ((string? name, string? location, string? type, string? driver, string? source) in disks)
        {
            output.Open("disk").Attribute("name", name).Attribute("snapshot", location).Attribute("type", type);
            if (driver is not null)
                output.Open("driver").Attribute("type", driver).Close("driver");
            if (source is not null)
                output.Open("source").Attribute(type is "block" ? "dev" : "file", source).Close("source");
            output.Close("disk");
        }
        output.Close("disks");
    }
}
