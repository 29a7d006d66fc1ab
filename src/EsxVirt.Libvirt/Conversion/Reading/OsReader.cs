using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>Guest architecture and firmware.</summary>
internal static class OsReader
{
    /// <summary>All that libvirt keeps of <c>guestOS</c>.</summary>
    public static GuestArchitecture ReadArchitecture(VmxReading reading) =>
        reading.Values.TryGetText("guestOS", out ReadOnlySpan<char> guest) && guest.EndsWith("-64")
            ? GuestArchitecture.X8664
            : GuestArchitecture.I686;

    public static DomainOs Read(VmxReading reading, GuestArchitecture architecture, bool reflectsHost)
    {
        FirmwareKind? firmware = ReadFirmware(reading);
        bool secureBoot = reading.Values.GetBoolean("uefi.secureBoot.enabled", false) && firmware == FirmwareKind.Efi;
        return new DomainOs(
            architecture,
            firmware,
            EnrolledKeys: secureBoot ? true : null,
            SecureBoot: secureBoot ? true : null,
            ReadNvram(reading),
            reflectsHost ? SmbiosMode.Host : null);
    }

    private static FirmwareKind? ReadFirmware(VmxReading reading)
    {
        if (!reading.Values.TryGetText("firmware", out ReadOnlySpan<char> firmware))
            return null;
        return firmware switch
        {
            // VMware writes the default out in newer files; libvirt gives up on it.
            "bios" => null,
            "efi" => FirmwareKind.Efi,
            _ => throw reading.Fail($"VMX entry 'firmware' has unknown value '{firmware}'", "firmware"),
        };
    }

    private static string? ReadNvram(VmxReading reading)
    {
        if (reading.Values.GetText("nvram") is not { } name)
            return null;
        try
        {
            return reading.Context.ResolveFileName(name, allowMissing: false);
        }
        catch (VirException problem)
        {
            string message = $"{problem.Message} ({reading.Place("nvram")})";
            if (!reading.Context.Lenient)
                throw VirException.Verbatim(problem.Code, problem.Domain, message, problem);
            reading.WarnLeftOut("nvram", message);
            return null;
        }
    }
}
