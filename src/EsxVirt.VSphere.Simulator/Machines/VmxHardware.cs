using System.Globalization;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// The devices of a machine as the API shows them, read from its VMX file as a host does when it registers the file.
/// Keys of devices follow real hosts: IDE 200, SCSI 1000, disks 2000, cards 4000, and so on.
/// </summary>
internal sealed class VmxHardware
{
    private readonly VmxDocument _vmx;
    private readonly VirtualMachine _machine;
    private readonly List<VirtualDevice> _devices = [];

    private VmxHardware(VmxDocument vmx, VirtualMachine machine)
    {
        _vmx = vmx;
        _machine = machine;
    }

    public static List<VirtualDevice> Read(VmxDocument vmx, VirtualMachine machine)
    {
        var hardware = new VmxHardware(vmx, machine);
        hardware.AddBoard();
        for (int bus = 0; bus < 4; bus++)
        {
            hardware.AddBus($"scsi{bus}", 64, hardware.ScsiController(bus), 2000 + 64 * bus);
            hardware.AddBus($"sata{bus}", 30, new VirtualAHCIController
            {
                Key = 15000 + bus,
                BusNumber = bus,
            }, 16000 + 30 * bus);
            hardware.AddBus($"nvme{bus}", 15, new VirtualNVMEController
            {
                Key = 31000 + bus,
                BusNumber = bus,
            }, 32000 + 15 * bus);
        }

        hardware.AddFloppies();
        hardware.AddNetworkCards();
        hardware.AddSerialPorts();
        hardware.AddParallelPorts();
        if (hardware.Is("vtpm.present"))
            hardware._devices.Add(new VirtualTPM
            {
                Key = 11000,
                DeviceInfo = Words("Virtual TPM", "Trusted Platform Module"),
            });
        return hardware._devices;
    }

    private void AddBoard()
    {
        AddIde(0);
        AddIde(1);
        _devices.Add(new VirtualPS2Controller
        {
            Key = 300,
            DeviceInfo = Words("PS2 controller 0", "PS2 controller 0"),
            Device = [600, 700],
        });
        _devices.Add(new VirtualPCIController
        {
            Key = 100,
            DeviceInfo = Words("PCI controller 0", "PCI controller 0"),
            Device = [500],
        });
        _devices.Add(new VirtualSIOController
        {
            Key = 400,
            DeviceInfo = Words("SIO controller 0", "SIO controller 0"),
        });
        _devices.Add(new VirtualKeyboard
        {
            Key = 600,
            DeviceInfo = Words("Keyboard", "Keyboard"),
            ControllerKey = 300,
            UnitNumber = 0,
        });
        _devices.Add(new VirtualPointingDevice
        {
            Key = 700,
            DeviceInfo = Words("Pointing device", "Pointing device; Device"),
            Backing = new VirtualPointingDeviceDeviceBackingInfo
            {
                DeviceName = "",
                UseAutoDetect = false,
                HostPointingDevice = "autodetect",
            },
            ControllerKey = 300,
            UnitNumber = 1,
        });
        _devices.Add(new VirtualMachineVideoCard
        {
            Key = 500,
            DeviceInfo = Words("Video card", "Video card"),
            ControllerKey = 100,
            UnitNumber = 0,
            VideoRamSizeInKB = (Number("svga.vramSize") ?? 4194304) / 1024,
            NumDisplays = 1,
        });
    }

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
        for (int unit = 0; unit < 2; unit++)
        {
            string key = $"floppy{unit}";
            if (!Is($"{key}.present"))
                continue;
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

    private void AddNetworkCards()
    {
        for (int index = 0; index < 10; index++)
        {
            string key = $"ethernet{index}";
            if (!Is($"{key}.present"))
                continue;
            VirtualEthernetCard card = NewCard(key);
            card.Key = 4000 + index;
            card.Backing = NetworkBacking(key);
            card.DeviceInfo = Words($"Network adapter {index + 1}", Text($"{key}.networkName"));
            card.Connectable = Connection(key);
            card.ControllerKey = 100;
            card.UnitNumber = 7 + index;
            card.MacAddress = _vmx[$"{key}.address"] ?? _vmx[$"{key}.generatedAddress"];
            card.AddressType =
                _vmx[$"{key}.addressType"] switch { "static" => "manual", "vpx" => "assigned", _ => "generated" };
            card.WakeOnLanEnabled = true;
            _devices.Add(card);
        }
    }

    private VirtualEthernetCard NewCard(string key) => _vmx[$"{key}.virtualDev"]?.ToLowerInvariant() switch
    {
        "vmxnet3" => new VirtualVmxnet3(),
        "vmxnet" => _vmx[$"{key}.features"] == "15" ? new VirtualVmxnet2() : new VirtualVmxnet(),
        "e1000" => new VirtualE1000(),
        "e1000e" => new VirtualE1000e(),
        _ => new VirtualPCNet32(),
    };

    private VirtualDeviceBackingInfo NetworkBacking(string key)
    {
        if (_vmx[$"{key}.dvs.switchId"] is { } switchId)
            return new VirtualEthernetCardDistributedVirtualPortBackingInfo
            {
                Port = new DistributedVirtualSwitchPortConnection
                {
                    SwitchUuid = switchId,
                    PortgroupKey = _vmx[$"{key}.dvs.portgroupId"],
                    PortKey = _vmx[$"{key}.dvs.portId"],
                    ConnectionCookie = Number($"{key}.dvs.connectionId") is { } cookie ? (int)cookie : null,
                },
            };
        string network = Text($"{key}.networkName");
        return new VirtualEthernetCardNetworkBackingInfo
        {
            DeviceName = network,
            UseAutoDetect = false,
            Network = _machine.Datastore.NetworkNamed(network),
        };
    }

    private void AddSerialPorts()
    {
        for (int index = 0; index < 4; index++)
        {
            string key = $"serial{index}";
            if (!Is($"{key}.present"))
                continue;
            _devices.Add(new VirtualSerialPort
            {
                Key = 9000 + index,
                DeviceInfo = Words($"Serial port {index + 1}", Text($"{key}.fileName")),
                Backing = SerialBacking(key),
                Connectable = Connection(key),
                ControllerKey = 400,
                UnitNumber = index,
                YieldOnPoll = true,
            });
        }
    }

    private VirtualDeviceBackingInfo SerialBacking(string key)
    {
        string file = Text($"{key}.fileName");
        return _vmx[$"{key}.fileType"]?.ToLowerInvariant() switch
        {
            "file" => new VirtualSerialPortFileBackingInfo
            {
                FileName = _machine.PathOf(file),
                Datastore = _machine.Datastore.Self,
            },
            "pipe" => new VirtualSerialPortPipeBackingInfo
            {
                PipeName = file,
                Endpoint = _vmx[$"{key}.pipe.endPoint"] ?? "client",
                NoRxLoss = Is($"{key}.tryNoRxLoss"),
            },
            "network" => new VirtualSerialPortURIBackingInfo
            {
                ServiceURI = file,
                Direction = _vmx[$"{key}.network.endPoint"] ?? "server",
            },
            _ => new VirtualSerialPortDeviceBackingInfo { DeviceName = file, UseAutoDetect = false },
        };
    }

    private void AddParallelPorts()
    {
        for (int index = 0; index < 3; index++)
        {
            string key = $"parallel{index}";
            if (!Is($"{key}.present"))
                continue;
            string file = Text($"{key}.fileName");
            _devices.Add(new VirtualParallelPort
            {
                Key = 10000 + index,
                DeviceInfo = Words($"Parallel port {index + 1}", file),
                Backing = _vmx[$"{key}.fileType"] == "file"
                    ? new VirtualParallelPortFileBackingInfo
                    {
                        FileName = _machine.PathOf(file),
                        Datastore = _machine.Datastore.Self,
                    }
                    : new VirtualParallelPortDeviceBackingInfo { DeviceName = file, UseAutoDetect = false },
                Connectable = Connection(key),
                ControllerKey = 400,
                UnitNumber = index,
            });
        }
    }

    private VirtualDeviceConnectInfo Connection(string key) => new()
    {
        StartConnected = !IsFalse($"{key}.startConnected"),
        AllowGuestControl = true,
        Connected = _machine.Power == Power.On && !IsFalse($"{key}.startConnected"),
        Status = "untried",
    };

    private bool Is(string key) => string.Equals(_vmx[key], "TRUE", StringComparison.OrdinalIgnoreCase);

    private bool IsFalse(string key) => string.Equals(_vmx[key], "FALSE", StringComparison.OrdinalIgnoreCase);

    private string Text(string key) => _vmx.GetText(key) ?? "";

    private long? Number(string key)
        => long.TryParse(_vmx[key], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    private static string BusLabel(string name) => name[..4].ToUpperInvariant();

    private static Description Words(string label, string summary) => new() { Label = label, Summary = summary };
}
