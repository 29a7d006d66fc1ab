using EsxVirt.Libvirt.Conversion.Controllers;
using EsxVirt.Libvirt.Conversion.Disks;
using EsxVirt.Libvirt.Conversion.Displays;
using EsxVirt.Libvirt.Conversion.Filesystems;
using EsxVirt.Libvirt.Conversion.Interfaces;
using EsxVirt.Libvirt.Conversion.Ports;
using EsxVirt.Libvirt.Conversion.Tpms;
using EsxVirt.Libvirt.Conversion.Writing;
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

        IdentityWriter.Write(lines, domain);
        MemoryWriter.Write(lines, domain.Memory);
        CpuWriter.Write(lines, domain);
        DisplayWriter.Write(lines, domain.Devices.Graphics);
        UsedControllers controllers = UsedControllers.Of(domain.Devices, context);
        controllers.Write(lines);
        DiskWriter.Write(lines, domain.Devices.Disks, context);
        SharedFolderWriter.Write(lines, domain.Devices.Filesystems);
        InterfaceWriter.Write(lines, domain.Devices.Interfaces, context.VirtualHardwareVersion);
        TpmWriter.Write(lines, domain, context.VirtualHardwareVersion);
        VideoWriter.Write(lines, domain.Devices.Videos);
        PortWriter.Write(lines, domain.Devices, context.FormatFileName);
        FirmwareWriter.Write(lines, domain.Os, context.FormatFileName);
        MainBoardWriter.Write(lines, context.VirtualHardwareVersion, controllers.Any);
        return lines.ToString();
    }
}
