using EsxVirt.Libvirt.Conversion.ToVmx;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion;

/// <summary>
/// Writes a domain as a VMX file, line for line as libvirt does (<c>virVMXFormatConfig</c>), and beyond it what
/// VMware has and libvirt leaves out: SATA, NVMe, wide SCSI controllers, secure boot, generation ids.
/// </summary>
public static class DomainToVmx
{
    /// <summary>The text of the VMX file, lines ending in <c>\n</c>. Safe for concurrent use.</summary>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.ConfigUnsupported"/>: VMware has no such thing, or not at that hardware version;
    /// <see cref="VirErrorCode.InternalError"/>: libvirt's code for values out of range.
    /// </exception>
    public static string Convert(DomainDefinition domain, DomainToVmxContext context)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(context);
        var lines = new VmxLines();
        lines.Add(".encoding", "UTF-8");
        lines.Add("config.version", 8);
        lines.Add("virtualHW.version", context.VirtualHardwareVersion);

        IdentityLines.Add(lines, domain);
        MemoryLines.Add(lines, domain.Memory);
        CpuLines.Add(lines, domain);
        GraphicsLines.Add(lines, domain.Devices.Graphics);
        DiskControllers controllers = DiskControllers.Of(domain.Devices, context);
        controllers.Add(lines);
        DiskLines.Add(lines, domain.Devices.Disks, context);
        SharedFolderLines.Add(lines, domain.Devices.Filesystems);
        InterfaceLines.Add(lines, domain.Devices.Interfaces, context.VirtualHardwareVersion);
        TpmLines.Add(lines, domain, context.VirtualHardwareVersion);
        VideoLines.Add(lines, domain.Devices.Videos);
        PortLines.Add(lines, domain.Devices, context.FormatFileName);
        FirmwareLines.Add(lines, domain.Os, context.FormatFileName);
        MainBoardLines.Add(lines, context.VirtualHardwareVersion, controllers.Any);
        return lines.ToString();
    }
}
