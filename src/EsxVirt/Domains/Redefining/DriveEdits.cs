using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>
/// Hard disks, CD-ROM and floppy drives, told apart by their places. A disk that goes is detached: nothing ever deletes
/// its file.
/// </summary>
internal sealed class DriveEdits(
    CurrentHardware now, ControllerEdits controllers, DeviceEdits edits, DomainDevices? shown)
{
    private readonly Dictionary<DrivePlace, DiskDevice>? _shown = shown?.Disks.ToDictionary(DrivePlace.Of);

    public void Plan(IEnumerable<DiskDevice> wanted, bool isRunning)
    {
        Dictionary<DrivePlace, VirtualDevice> current = [];
        foreach (VirtualDevice drive in now.All<VirtualDevice>().Where(
            d => d is VirtualDisk or VirtualCdrom or VirtualFloppy))
        {
            if (now.PlaceOf(drive) is { } place)
                current[place] = drive;
        }
        foreach (DiskDevice disk in wanted)
        {
            DrivePlace place = DrivePlace.Of(disk);
            current.Remove(place, out VirtualDevice? drive);
            if (drive is not null && _shown?.GetValueOrDefault(place) == disk)
                continue;
            if (drive is null)
            {
                Add(disk, place, isRunning);
            }
            else if (!IsOfKind(drive, disk))
            {
                edits.Remove(drive);
                Add(disk, place, isRunning);
            }
            else if (disk.Kind == DiskKind.Disk)
            {
                Change((VirtualDisk)drive, disk, place, isRunning);
            }
            else if (!Media.Shows(drive, disk, now.Datastores))
            {
                VirtualDevice edited = edits.Edit(drive);
                edited.Backing = Media.Of(disk);
                edited.Connectable = Connected(isRunning);
            }
        }
        foreach ((DrivePlace place, VirtualDevice drive) in current)
        {
            if (IsExpressible(drive) && _shown?.ContainsKey(place) != false)
                edits.Remove(drive);
        }
    }

    private static bool IsOfKind(VirtualDevice drive, DiskDevice disk) => disk.Kind switch
    {
        DiskKind.Disk => drive is VirtualDisk,
        DiskKind.Floppy => drive is VirtualFloppy,
        _ => drive is VirtualCdrom,
    };

    /// <summary>What no domain XML shows is nobody's wish to remove.</summary>
    private static bool IsExpressible(VirtualDevice drive) => drive switch
    {
        VirtualDisk => FileOf(drive)?.EndsWith(".vmdk", StringComparison.OrdinalIgnoreCase) == true,
        VirtualCdrom => drive.Backing is VirtualCdromIsoBackingInfo or VirtualCdromAtapiBackingInfo
            or VirtualCdromPassthroughBackingInfo or VirtualCdromRemoteAtapiBackingInfo
            or VirtualCdromRemotePassthroughBackingInfo,
        _ => drive.Backing is VirtualFloppyImageBackingInfo or VirtualFloppyDeviceBackingInfo
            or VirtualFloppyRemoteDeviceBackingInfo,
    };

    private static string? FileOf(VirtualDevice drive) => (drive.Backing as VirtualDeviceFileBackingInfo)?.FileName;

    private void Change(VirtualDisk drive, DiskDevice disk, DrivePlace place, bool isRunning)
    {
        if (FileOf(drive) is not { } file || !Media.IsSameFile(file, disk.Source))
        {
            edits.Remove(drive);
            Add(disk, place, isRunning);
            return;
        }
        const string NonPersistent = "independent_nonpersistent";
        bool isTransient = drive.Backing!.GetMember("diskMode") as string == NonPersistent;
        bool writesThrough = drive.Backing.GetMember("writeThrough") as bool? == true;
        bool wantsThrough = disk.Driver.Cache == DiskCache.WriteThrough;
        // Nothing is said of the cache of IDE disks.
        bool cacheDiffers = disk.Bus != DiskBus.Ide && writesThrough != wantsThrough;
        if (isTransient == disk.Transient && !cacheDiffers)
            return;
        VirtualDeviceBackingInfo backing = edits.Edit(drive).Backing!;
        if (isTransient != disk.Transient)
            backing.SetMember("diskMode", disk.Transient ? NonPersistent : "persistent");
        if (cacheDiffers)
            backing.SetMember("writeThrough", wantsThrough);
    }

    private void Add(DiskDevice disk, DrivePlace place, bool isRunning)
    {
        VirtualDevice drive = disk.Kind switch
        {
            DiskKind.Disk => new VirtualDisk { CapacityInKB = 0, Backing = BackingOf(disk) },
            DiskKind.Floppy => new VirtualFloppy { Backing = Media.Of(disk), Connectable = Connected(isRunning) },
            _ => new VirtualCdrom { Backing = Media.Of(disk), Connectable = Connected(isRunning) },
        };
        drive.Key = edits.NewKey();
        drive.UnitNumber = (int)place.Unit;
        if (place.Bus != ControllerType.Fdc)
            drive.ControllerKey = controllers.KeyOf(place);
        edits.Add(drive);
    }

    /// <summary>The disk exists: nothing is made.</summary>
    private static VirtualDiskFlatVer2BackingInfo BackingOf(DiskDevice disk) => new()
    {
        FileName = Media.FileOf(disk) ?? throw VirException.Create(
            VirErrorCode.ConfigUnsupported, $"The hard disk '{disk.Target}' has no source"),
        DiskMode = disk.Transient ? "independent_nonpersistent" : "persistent",
        WriteThrough = disk.Driver.Cache == DiskCache.WriteThrough ? true : null,
    };

    private static VirtualDeviceConnectInfo Connected(bool isRunning) => new()
    {
        StartConnected = true,
        AllowGuestControl = true,
        Connected = isRunning,
    };
}
