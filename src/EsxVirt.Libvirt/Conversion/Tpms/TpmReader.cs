using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Tpms;

/// <summary>The virtual TPM.</summary>
internal static class TpmReader
{
    public static ValueList<TpmDevice> Read(VmxReading reading) =>
        reading.Values.GetBoolean("vtpm.present", false)
            ? [new TpmDevice(TpmModel.Crb, TpmBackend.Emulator, TpmVersion.V20)]
            : [];
}
