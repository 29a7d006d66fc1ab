using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Tpms;

/// <summary>VMware's only TPM: one, 2.0, with EFI.</summary>
internal static class TpmWriter
{
    private const int FirstHardwareVersion = 14;

    public static void Write(VmxLines lines, DomainDefinition domain, int hardwareVersion)
    {
        ValueList<TpmDevice> tpms = domain.Devices.Tpms;
        if (tpms.Count == 0)
            return;
        if (tpms.Count > 1)
            throw ConversionError.Unsupported("VMware only supports a single TPM device");
        if (hardwareVersion < FirstHardwareVersion)
            throw ConversionError.Unsupported("vTPM requires virtual hardware version 14 or higher");
        if (domain.Os.Firmware != FirmwareKind.Efi)
            throw ConversionError.Unsupported("vTPM requires EFI firmware");
        if (tpms[0] is not { Model: TpmModel.Crb, Backend: TpmBackend.Emulator, Version: TpmVersion.V20 })
            throw ConversionError.Unsupported("VMware driver only supports TPM 2.0 with the CRB model");
        // Upper case, unlike every other line: libvirt's choice.
        lines.Add("vtpm.present", "TRUE");
    }
}
