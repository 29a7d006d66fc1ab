using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>
/// What lies in a drive: image files, drives of the host, and nothing, which VMware takes for a drive of whoever looks
/// at the machine's screen.
/// </summary>
internal static class Media
{
    private const string Empty = "emptyBackingString";

    /// <summary>The file of a disk as <c>[datastore] path</c>; another text stays.</summary>
    public static string? FileOf(DiskDevice disk) => Normal(disk.Source);

    public static bool IsSameFile(string current, string? wanted) => Normal(current) == Normal(wanted);

    /// <summary>Whether a drive has what the XML says.</summary>
    public static bool Shows(VirtualDevice drive, DiskDevice disk, Datastores datastores) => drive.Backing switch
    {
        VirtualDeviceFileBackingInfo image => disk.Type == DiskType.File
            && (IsSameFile(image.FileName, disk.Source) || disk.Source is null && !datastores.Knows(image.FileName)),
        VirtualDeviceDeviceBackingInfo device => disk.Type == DiskType.Block
            && (disk.StartupPolicy == StartupPolicy.Optional && disk.Source is null
                ? device.UseAutoDetect == true || device.DeviceName is "" or "auto detect"
                : device.DeviceName == (disk.Source ?? "")),
        _ => IsNothing(disk),
    };

    /// <summary>What to put into a drive.</summary>
    public static VirtualDeviceBackingInfo Of(DiskDevice disk)
    {
        bool isFloppy = disk.Kind == DiskKind.Floppy;
        if (disk.Type == DiskType.File && FileOf(disk) is { Length: > 0 } file)
        {
            return isFloppy
                ? new VirtualFloppyImageBackingInfo { FileName = file }
                : new VirtualCdromIsoBackingInfo { FileName = file };
        }
        bool detects = disk is { StartupPolicy: StartupPolicy.Optional, Source: null };
        if (IsNothing(disk) && !detects)
        {
            return isFloppy
                ? new VirtualFloppyRemoteDeviceBackingInfo { DeviceName = "" }
                : new VirtualCdromRemotePassthroughBackingInfo { DeviceName = "", Exclusive = false };
        }
        string name = disk.Source ?? "";
        return (isFloppy, disk.Kind) switch
        {
            (true, _) => new VirtualFloppyDeviceBackingInfo { DeviceName = name, UseAutoDetect = detects },
            (_, DiskKind.Lun) => new VirtualCdromPassthroughBackingInfo
            {
                DeviceName = name,
                UseAutoDetect = detects,
                Exclusive = false,
            },
            _ => new VirtualCdromAtapiBackingInfo { DeviceName = name, UseAutoDetect = detects },
        };
    }

    private static bool IsNothing(DiskDevice disk) =>
        disk.Source is null or "" or Empty || "auto detect".Equals(disk.Source, StringComparison.OrdinalIgnoreCase);

    private static string? Normal(string? source) =>
        source is not null && DatastorePath.TryParse(source, out DatastorePath? path) ? path.Value.ToString() : source;
}
