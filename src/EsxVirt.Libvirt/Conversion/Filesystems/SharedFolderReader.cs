using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Filesystems;

/// <summary>VMware's shared folders.</summary>
internal static class SharedFolderReader
{
    private static readonly DeviceNames DeviceNames = new("sharedFolder");

    public static ValueList<FilesystemDevice> Read(VmxReading reading)
    {
        if (reading.Values.GetBoolean("isolation.tools.hgfs.disable", true))
            return [];
        long count = reading.Values.GetInt64("sharedFolder.maxNum", 0);
        var folders = new List<FilesystemDevice>();

        // Only folders that have keys are looked at: the count is somebody else's number.
        foreach (int index in IndexedKeys.Find(reading, "sharedFolder", warn: false))
        {
            if (index >= count)
                break;
            if (reading.ReadDevice(DeviceNames[index], ReadFolder) is { } folder)
                folders.Add(folder);
        }
        return folders.ToValueList();
    }

    private static FilesystemDevice? ReadFolder(VmxReading reading, string name)
    {
        VmxValues values = reading.Values.Section(name);
        bool isPresent = values.GetBoolean("present", false);
        bool isEnabled = values.GetBoolean("enabled", false);
        if (!isPresent || !isEnabled)
            return null;
        string source = reading.RequireText(values, "hostPath");
        string target = reading.RequireText(values, "guestName");
        bool isWritable = values.GetBoolean("writeAccess", false);
        return new FilesystemDevice(
            FilesystemType.Mount, FilesystemAccessMode.Passthrough, source, target, !isWritable);
    }
}
