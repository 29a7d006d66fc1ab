using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>The devices of a machine as the server tells them, by the places that domain XML gives them.</summary>
internal sealed class CurrentHardware
{
    private readonly List<VirtualDevice> _devices;
    private readonly Dictionary<int, VirtualController> _controllers;

    public CurrentHardware(RetrievedObject machine, Datastores datastores)
    {
        _devices = [.. machine.GetList<VirtualDevice>("config.hardware.device").Where(d => d.ForeignTypeName is null)];
        _controllers = _devices.OfType<VirtualController>().ToDictionary(controller => controller.Key);
        Datastores = datastores;
    }

    public Datastores Datastores { get; }

    public IEnumerable<VirtualController> Controllers => _controllers.Values;

    public IEnumerable<T> All<T>()
        where T : VirtualDevice => _devices.OfType<T>();

    /// <summary>The controller of that kind and number.</summary>
    public VirtualController? Controller(ControllerType type, uint index) =>
        _controllers.Values.FirstOrDefault(controller => TypeOf(controller) == type && controller.BusNumber == index);

    /// <summary>Where a drive sits; null for one at no place that domain XML has.</summary>
    public DrivePlace? PlaceOf(VirtualDevice drive)
    {
        if (drive is VirtualFloppy)
            return new DrivePlace(ControllerType.Fdc, 0, (uint)(drive.UnitNumber ?? Math.Max(drive.Key - 8000, 0)));
        return drive is { ControllerKey: { } key, UnitNumber: { } unit and >= 0 }
            && _controllers.TryGetValue(key, out VirtualController? controller) && TypeOf(controller) is { } type
                ? new DrivePlace(type, (uint)controller.BusNumber, (uint)unit)
                : null;
    }

    /// <summary>What sits on a controller.</summary>
    public IEnumerable<VirtualDevice> On(VirtualController controller) =>
        _devices.Where(device => device.ControllerKey == controller.Key);

    /// <summary>Null for controllers of which domain XML of VMware has none.</summary>
    public static ControllerType? TypeOf(VirtualController controller) => controller switch
    {
        VirtualIDEController => ControllerType.Ide,
        VirtualSCSIController => ControllerType.Scsi,
        VirtualAHCIController => ControllerType.Sata,
        VirtualNVMEController => ControllerType.Nvme,
        _ => null,
    };

    /// <summary>The model of a SCSI controller; null for other controllers.</summary>
    public static ScsiControllerModel? ModelOf(VirtualController? controller) => controller switch
    {
        VirtualBusLogicController => ScsiControllerModel.BusLogic,
        VirtualLsiLogicSASController => ScsiControllerModel.LsiSas1068,
        VirtualLsiLogicController => ScsiControllerModel.LsiLogic,
        ParaVirtualSCSIController => ScsiControllerModel.VmPvScsi,
        _ => null,
    };
}

/// <summary>Place of a drive on a bus: an IDE channel counts as a controller, as for VMware.</summary>
internal readonly record struct DrivePlace(ControllerType Bus, uint Controller, uint Unit)
{
    /// <summary>The place that domain XML gives a disk.</summary>
    public static DrivePlace Of(DiskDevice disk)
    {
        var address = (DriveAddress)disk.Address!;
        return disk.Bus switch
        {
            DiskBus.Ide => new DrivePlace(ControllerType.Ide, address.Bus, address.Unit),
            DiskBus.Fdc => new DrivePlace(ControllerType.Fdc, 0, address.Unit),
            DiskBus.Sata => new DrivePlace(ControllerType.Sata, address.Controller, address.Unit),
            DiskBus.Nvme => new DrivePlace(ControllerType.Nvme, address.Controller, address.Unit),
            _ => new DrivePlace(ControllerType.Scsi, address.Controller, address.Unit),
        };
    }
}
