using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <content>Disks, optical and floppy drives, and the controllers that they are on.</content>
internal sealed partial class VmxHardware
{
    private void AddIde(int bus)
    {
        var controller = new VirtualIDEController
        {
            Key = 200 + bus,
            DeviceInfo = Words($"IDE {bus}", $"IDE {bus}"),
            BusNumber = bus,
        };
        _devices.Add(controller);
        for (int unit = 0; unit < 2; unit++)
            if (Drive($"ide{bus}:{unit}", 3000 + 2 * bus + unit, 3000 + 2 * bus + unit) is { } drive)
                Attach(controller, drive, unit);
    }

    private void AddBus(string name, int units, VirtualController controller, int diskKey)
    {
        if (!Is($"{name}.present"))
            return;
        controller.DeviceInfo = Words($"{BusLabel(name)} controller {controller.BusNumber}", controller.WireType.Name);
        _devices.Add(controller);
        for (int unit = 0; unit < units; unit++)
            if (Drive($"{name}:{unit}", diskKey + unit, diskKey + unit) is { } drive)
                Attach(controller, drive, unit);
    }

    private void Attach(VirtualController controller, VirtualDevice device, int unit)
    {
        device.ControllerKey = controller.Key;
        device.UnitNumber = unit;
        controller.Device.Add(device.Key);
        _devices.Add(device);
    }

    private VirtualController ScsiController(int bus)
    {
        VirtualSCSIController controller = _vmx[$"scsi{bus}.virtualDev"]?.ToLowerInvariant() switch
        {
            "buslogic" => new VirtualBusLogicController(),
            "lsisas1068" => new VirtualLsiLogicSASController(),
            "pvscsi" => new ParaVirtualSCSIController(),
            _ => new VirtualLsiLogicController(),
        };
        controller.Key = 1000 + bus;
        controller.BusNumber = bus;
        controller.HotAddRemove = true;
        controller.SharedBus = VirtualSCSISharing.NoSharing;
        controller.ScsiCtlrUnitNumber = 7;
        return controller;
    }

    private VirtualDevice? Drive(string key, int diskKey, int cdromKey)
    {
        if (!Is($"{key}.present"))
            return null;
        string type = (_vmx[$"{key}.deviceType"] ?? "").ToLowerInvariant();
        string file = Text($"{key}.fileName");
        bool optical = type is "cdrom-image" or "cdrom-raw" or "atapi-cdrom" or "scsi-passthru";
        return optical ? Cdrom(key, cdromKey, type, file) : Disk(key, diskKey, file);
    }

    private VirtualDisk Disk(string key, int diskKey, string file) => new()
    {
        Key = diskKey,
        DeviceInfo = Words($"Hard disk {diskKey - 1999}", $"{MachineFiles.DiskSizeInKB:N0} KB"),
        Backing = new VirtualDiskFlatVer2BackingInfo
        {
            FileName = _machine.PathOf(file),
            Datastore = _machine.Datastore.Self,
            DiskMode = DiskMode(_vmx[$"{key}.mode"]),
            Split = false,
            WriteThrough = Is($"{key}.writeThrough"),
            ThinProvisioned = true,
            Uuid = "6000C29" + Math.Abs(file.Aggregate(17, (sum, letter) => sum * 31 + letter)).ToString("x9"),
        },
        CapacityInKB = MachineFiles.DiskSizeInKB,
    };

    private static string DiskMode(string? mode) => (mode ?? "").ToLowerInvariant() switch
    {
        "independent-persistent" => "independent_persistent",
        "independent-nonpersistent" => "independent_nonpersistent",
        _ => "persistent",
    };

    private VirtualCdrom Cdrom(string key, int cdromKey, string type, string file) => new()
    {
        Key = cdromKey,
        DeviceInfo = Words($"CD/DVD drive {cdromKey - 2999}", type),
        Backing = Is($"{key}.clientDevice")
            ? new VirtualCdromRemotePassthroughBackingInfo { DeviceName = "", UseAutoDetect = false, Exclusive = false }
            : type switch
            {
                "cdrom-image" when file.EndsWith(".iso", StringComparison.OrdinalIgnoreCase)
                    => new VirtualCdromIsoBackingInfo
                    {
                        FileName = _machine.PathOf(file),
                        Datastore = _machine.Datastore.Self,
                    },
                "cdrom-image" => new VirtualCdromRemoteAtapiBackingInfo { DeviceName = "", UseAutoDetect = false },
                "cdrom-raw" or "scsi-passthru" => new VirtualCdromPassthroughBackingInfo
                {
                    DeviceName = file,
                    Exclusive = false,
                },
                _ => new VirtualCdromAtapiBackingInfo { DeviceName = file, UseAutoDetect = file == "auto detect" },
            },
        Connectable = Connection(key),
    };

    private void AddFloppies()
    {
        foreach ((int unit, string key) in Present("floppy", 2))
        {
            string file = Text($"{key}.fileName");
            _devices.Add(new VirtualFloppy
            {
                Key = 8000 + unit,
                DeviceInfo = Words($"Floppy drive {unit + 1}", file),
                Backing = _vmx[$"{key}.fileType"] == "file"
                    ? new VirtualFloppyImageBackingInfo
                    {
                        FileName = _machine.PathOf(file),
                        Datastore = _machine.Datastore.Self,
                    }
                    : new VirtualFloppyDeviceBackingInfo { DeviceName = file, UseAutoDetect = false },
                Connectable = Connection(key),
                ControllerKey = 400,
                UnitNumber = unit,
            });
        }
    }

    private static string BusLabel(string name) => name[..4].ToUpperInvariant();
}
