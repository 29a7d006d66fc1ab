using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>Firmware, its features and its variables in <c>&lt;os&gt;</c>.</summary>
internal sealed record FirmwareSettings(FirmwareKind? Kind, bool? EnrolledKeys, bool? SecureBoot, string? Nvram)
{
    public static FirmwareSettings Read(Element domain)
    {
        Element? os = domain.First("os");
        FirmwareKind? kind = os?.Attribute("firmware") is not { } text ? null
            : Names.Firmware.TryGetValue(text, out FirmwareKind known) ? known
            : throw DomainError.Xml($"unknown firmware value {text}");
        bool? keys = null, secure = null;
        // Features without the attribute are meant for a loader given by path, which VMware does not have.
        if (kind is not null)
        {
            foreach (Element feature in domain.All("os", "firmware", "feature"))
            {
                string name = feature.Required("name");
                feature.Required("enabled");
                bool? enabled = feature.YesNo("enabled");
                if (name == "enrolled-keys")
                    keys = enabled;
                else if (name == "secure-boot")
                    secure = enabled;
                else
                    throw feature.Invalid("name");
            }
        }

        return new FirmwareSettings(kind, keys, secure, NvramPath(domain));
    }

    public void Check()
    {
        if (EnrolledKeys == true && SecureBoot == false)
            throw DomainError.Of(VirErrorCode.XmlDetail,
                "firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' is disabled");
    }

    /// <summary>The path as text, or in the form with a source that libvirt has for typed nvram.</summary>
    private static string? NvramPath(Element domain) =>
        domain.First("os", "nvram", "source")?.NonEmptyAttribute("file")
        ?? (domain.First("os", "nvram") is { } nvram && !nvram.Has("source") ? domain.Text("os", "nvram") : null);
}
