using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;filesystem&gt;</c>: a shared folder.</summary>
internal static class FilesystemReader
{
    public static FilesystemDevice Read(Element filesystem)
    {
        FilesystemType type = filesystem.OneOf("type", Names.FilesystemType) ?? FilesystemType.Mount;
        FilesystemAccessMode access =
            filesystem.OneOf("accessmode", Names.FilesystemAccessMode) ?? FilesystemAccessMode.Passthrough;
        string? source = filesystem.Child("source")?.Attribute(type switch
        {
            FilesystemType.Mount or FilesystemType.Bind => "dir",
            FilesystemType.Block => "dev",
            FilesystemType.File => "file",
            FilesystemType.Template => "name",
            FilesystemType.Ram => "usage",
            _ => "volume",
        });
        string? target = filesystem.Child("target")?.Attribute("dir");
        if (source is null && type != FilesystemType.Ram)
            throw DomainError.NoSource(target);
        return new FilesystemDevice(
            type, access, source, target ?? throw DomainError.NoTarget(source), filesystem.Has("readonly"));
    }
}
