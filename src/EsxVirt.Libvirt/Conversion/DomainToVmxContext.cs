using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>What the conversion to VMX must know beside the domain. Immutable.</summary>
public sealed record DomainToVmxContext
{
    /// <summary>
    /// <c>virtualHW.version</c> to write, such as 10. From 7 on machines have PCI bridges, from 10 SATA, from 13 NVMe
    /// and 64 disks on a SCSI controller, from 14 a TPM.
    /// </summary>
    public required int VirtualHardwareVersion { get; init; }

    /// <summary>
    /// Turns a source of the XML (<c>[datastore] path</c> or absolute) into the name that the VMX has. Throws
    /// <see cref="VirException"/> where it cannot; <see cref="OfflineFileNames.Format"/> needs no server.
    /// </summary>
    public Func<string, string> FormatFileName { get; init; } = OfflineFileNames.Format;

    /// <summary>
    /// Finds the SCSI controller model that a disk was made for, for controllers of model <c>auto</c>; null where the
    /// disk does not say. Without this function <c>auto</c> is <c>lsilogic</c>.
    /// </summary>
    public Func<DiskDevice, ScsiControllerModel?>? DetectScsiModel { get; init; }
}
