using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>One <c>&lt;disk&gt;</c>, with what the finished record does not show.</summary>
/// <param name="Disk">Its bus is filled in, its address only where the XML gives one.</param>
/// <param name="WrittenBus">The bus that the XML names; null: none.</param>
/// <param name="HasSource">There is a medium, also of a kind whose source the record does not hold.</param>
internal sealed record DiskSettings(DiskDevice Disk, DiskBus? WrittenBus, bool HasSource)
{
    public static DiskSettings Read(Element disk)
    {
        DiskType type = disk.OneOf("type", Names.DiskType) ?? DiskType.File;
        DiskKind kind = disk.OneOf("device", Names.DiskKind) ?? DiskKind.Disk;
        Element? source = disk.Child("source");
        // As libvirt: without a source element, what kind of source it is not is no matter.
        if (source is null)
            type = DiskType.File;
        string? path = SourcePath(type, source);
        StartupPolicy? policy = source?.OneOf("startupPolicy", Names.StartupPolicy);
        Element? target = disk.Child("target");
        string name = target?.Attribute("dev") ?? throw DomainError.NoTarget(path);
        DiskBus? bus = target.OneOf("bus", Names.DiskBus);
        bool isForeign = type is not (DiskType.File or DiskType.Block or DiskType.Dir);
        return new DiskSettings(
            new DiskDevice(
                type, kind, ReadDriver(disk.Child("driver")), path, policy, name, bus ?? UsualBus(kind, name),
                // The medium of a CD-ROM drive is never written.
                ReadOnly: kind == DiskKind.CdRom || disk.Has("readonly"), disk.Has("transient"),
                AddressReader.Read(disk)),
            bus, HasSource: path is not null || isForeign && source is not null);
    }

    private static string? SourcePath(DiskType type, Element? source) => type switch
    {
        DiskType.File => source?.NonEmptyAttribute("file"),
        DiskType.Block => source?.NonEmptyAttribute("dev"),
        DiskType.Dir => source?.NonEmptyAttribute("dir"),
        _ => null,
    };

    private static DiskDriver ReadDriver(Element? driver)
    {
        if (driver is null)
            return DiskDriver.Default;
        return new DiskDriver(
            driver.Attribute("name"), driver.Attribute("type"),
            driver.OneOf("cache", Names.DiskCache) ?? DiskCache.Default);
    }

    private static DiskBus UsualBus(DiskKind kind, string target)
    {
        if (kind == DiskKind.Floppy)
            return DiskBus.Fdc;
        return target switch
        {
            ['h', 'd', ..] => DiskBus.Ide,
            ['s', 'd', ..] => DiskBus.Scsi,
            ['v', 'd', ..] => DiskBus.Virtio,
            ['x', 'v', 'd', ..] => DiskBus.Xen,
            ['u', 'b', 'd', ..] => DiskBus.Uml,
            ['n', 'v', 'm', 'e', ..] => DiskBus.Nvme,
            _ => DiskBus.Ide,
        };
    }
}
