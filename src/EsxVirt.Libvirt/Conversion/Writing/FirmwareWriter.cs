using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Writing;

/// <summary>Firmware, secure boot, and the file of the firmware's variables.</summary>
internal static class FirmwareWriter
{
    public static void Write(VmxLines lines, DomainOs os, Func<string, string> formatFileName)
    {
        if (os.Firmware == FirmwareKind.Efi)
        {
            lines.Add("firmware", "efi");
            if (os.SecureBoot == true)
                lines.Add("uefi.secureBoot.enabled", true);
        }

        if (os.NvramPath is { } path && TryFormat(path, formatFileName) is { } fileName)
            lines.Add("nvram", fileName);
    }

    /// <summary>
    /// VMware makes a new file where none is named, so a path from elsewhere is no error (as in libvirt).
    /// </summary>
    private static string? TryFormat(string path, Func<string, string> formatFileName)
    {
        try
        {
            return formatFileName(path);
        }
        catch (VirException)
        {
            return null;
        }
    }
}
