using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class FilesystemXmlWriter
{
    public static void Write(XmlOutput output, FilesystemDevice filesystem)
    {
        (FilesystemType type, FilesystemAccessMode accessMode, string? source, string target,
            bool readOnly) = filesystem;
        output.Open("filesystem").Attribute("type", Names.FilesystemType[type])
            .Attribute("accessmode", Names.FilesystemAccessMode[accessMode]);
        if (source is not null)
            output.Open("source").Attribute(SourceAttribute(type), source).Close("source");
        output.Open("target").Attribute("dir", target).Close("target");
        output.Flag("readonly", readOnly);
        output.Close("filesystem");
    }

    private static string SourceAttribute(FilesystemType type) => type switch
    {
        FilesystemType.Block => "dev",
        FilesystemType.File => "file",
        FilesystemType.Template => "name",
        FilesystemType.Ram => "usage",
        _ => "dir",
    };
}
