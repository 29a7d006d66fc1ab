using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Writing;

internal static class OsXmlWriter
{
    public static void Write(XmlOutput output, DomainOs os)
    {
        (GuestArchitecture architecture, FirmwareKind? firmware, bool? enrolledKeys,
            bool? secureBoot, string? nvramPath,
            SmbiosMode? smbios) = os;

        output.Open("os").Attribute("firmware", firmware is { } kind ? Names.Firmware[kind] : null);
        output.Open("type").Attribute("arch", Names.GuestArchitecture[architecture]).EndWithText("type", "hvm");
        if (enrolledKeys is not null || secureBoot is not null)
        {
            output.Open("firmware");
            WriteFeature(output, "enrolled-keys", enrolledKeys);
            WriteFeature(output, "secure-boot", secureBoot);
            output.Close("firmware");
        }
        output.Element("nvram", nvramPath);
        if (smbios is { } mode)
            output.Open("smbios").Attribute("mode", Names.SmbiosMode[mode]).Close("smbios");
        output.Close("os");
    }

    private static void WriteFeature(XmlOutput output, string name, bool? enabled)
    {
        if (enabled is not null)
            output.Open("feature").Attribute("enabled", enabled).Attribute("name", name).Close("feature");
    }
}
