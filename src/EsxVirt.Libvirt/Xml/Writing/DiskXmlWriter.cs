using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class DiskXmlWriter
{
    public static void Write(XmlOutput output, DiskDevice disk)
    {
        (DiskType type, DiskKind kind, DiskDriver driver, string? source, StartupPolicy? startupPolicy, string target,
            DiskBus bus, bool readOnly, bool transient, DeviceAddress? address) = disk;

        output.Open("disk").Attribute("type", Names.DiskType[type]).Attribute("device", Names.DiskKind[kind]);
        WriteDriver(output, driver);
        if (source is not null || startupPolicy is not null)
        {
            output.Open("source").Attribute(SourceAttribute(type), source)
                .Attribute("startupPolicy", startupPolicy is { } policy ? Names.StartupPolicy[policy] : null)
                .Close("source");
        }
        output.Open("target").Attribute("dev", target).Attribute("bus", Names.DiskBus[bus]).Close("target");
        output.Flag("readonly", readOnly);
        output.Flag("transient", transient);
        AddressXmlWriter.Write(output, address);
        output.Close("disk");
    }

    private static void WriteDriver(XmlOutput output, DiskDriver driver)
    {
        (string? name, string? format, DiskCache cache) = driver;
        if (name is null && format is null && cache == DiskCache.Default)
            return;
        output.Open("driver").Attribute("name", name).Attribute("type", format)
            .Attribute("cache", cache == DiskCache.Default ? null : Names.DiskCache[cache]).Close("driver");
    }

    private static string SourceAttribute(DiskType type) => type switch
    {
        DiskType.File => "file",
        DiskType.Dir => "dir",
        DiskType.Network or DiskType.Volume => "name",
        _ => "dev",
    };
}
