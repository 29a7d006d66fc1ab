using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Filesystems;

/// <summary>Directories of the host shown to the guest.</summary>
internal static class SharedFolderWriter
{
    public static void Write(VmxLines lines, ValueList<FilesystemDevice> folders)
    {
        if (folders.Count == 0)
            return;
        lines.Add("isolation.tools.hgfs.disable", false);
        lines.Add("sharedFolder.maxNum", folders.Count);
        for (int index = 0; index < folders.Count; index++)
        {
            FilesystemDevice folder = folders[index];
            if (folder.Type != FilesystemType.Mount)
                throw ConversionError.Unsupported("Only 'mount' filesystem type is supported");
            string prefix = $"sharedFolder{index}";
            lines.Add($"{prefix}.present", true);
            lines.Add($"{prefix}.enabled", true);
            lines.Add($"{prefix}.readAccess", true);
            lines.Add($"{prefix}.writeAccess", !folder.ReadOnly);
            lines.Add($"{prefix}.hostPath", folder.Source ?? "");
            lines.Add($"{prefix}.guestName", folder.Target);
        }
    }
}
