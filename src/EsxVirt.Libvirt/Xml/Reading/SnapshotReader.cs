using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>Reads the wishes for a new snapshot. An empty name or description counts as none, as in libvirt.</summary>
internal static class SnapshotReader
{
    private static readonly string[] Locations = ["no", "internal", "external", "manual"];

    public static SnapshotDefinition Read(Element snapshot) => new(
        snapshot.Text("name"),
        snapshot.Text("description"),
        snapshot.First("memory") is { } memory
            ? new SnapshotMemory(ReadLocation(memory), memory.NonEmptyAttribute("file"))
            : null,
        [.. snapshot.All("disks", "disk").Select(ReadDisk)]);

    private static SnapshotDisk ReadDisk(Element disk) => new(
        disk.Attribute("name"),
        ReadLocation(disk),
        disk.Attribute("type"),
        disk.First("driver")?.Attribute("type"),
        disk.First("source")?.Attribute(disk.Attribute("type") is "block" ? "dev" : "file"));

    private static string? ReadLocation(Element element) =>
        element.Attribute("snapshot") is not { } text || Locations.Contains(text)
            ? element.Attribute("snapshot")
            : throw element.Invalid("snapshot");
}
