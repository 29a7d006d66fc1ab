using System.Globalization;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>Disk controllers: those that disks need are made, unused ones that the XML no longer names go, and one of
/// another model takes the place of the old one together with its disks.</summary>
internal sealed class ControllerEdits(CurrentHardware now, DeviceEdits edits, DomainDevices? shown)
{
    private readonly Dictionary<(ControllerType, uint), int> _keys = [];
    private readonly List<VirtualController> _unnamed = [];

    /// <param name="wanted">The domain's devices.</param>
    /// <param name="vmx">The domain as a VMX, where the models of SCSI controllers are decided.</param>
    public void Plan(DomainDevices wanted, VmxDocument vmx)
    {
        var needed = wanted.Disks.Select(DrivePlace.Of).Where(place => place.Bus != ControllerType.Fdc)
            .Select(place => (place.Bus, place.Controller)).ToHashSet();
        foreach ((ControllerType type, uint index) in needed.Order())
        {
            VirtualController? current = now.Controller(type, index);
            ScsiControllerModel? model = type == ControllerType.Scsi ? ModelIn(vmx, index) : null;
            _keys[(type, index)] = current is null ? Make(type, index, model)
                : model is { } other && other != CurrentHardware.ModelOf(current) && other != ModelShown(index)
                    ? Replace(current, index, other)
                : current.Key;
        }
        var named = wanted.Controllers.Select(controller => (controller.Type, controller.Index)).ToHashSet();
        foreach (VirtualController current in now.Controllers)
        {
            if (CurrentHardware.TypeOf(current) is { } type and not ControllerType.Ide
                && !named.Contains((type, (uint)current.BusNumber)) && !needed.Contains((type, (uint)current.BusNumber))
                && shown?.Controllers.Any(c => c.Type == type && c.Index == current.BusNumber) != false)
                _unnamed.Add(current);
        }
    }

    /// <summary>After the disks: a controller that still has something on it stays.</summary>
    public void RemoveUnused()
    {
        foreach (VirtualController controller in _unnamed)
        {
            if (now.On(controller).All(edits.Removes))
                edits.Remove(controller);
        }
    }

    /// <summary>The key of the controller of a place that <see cref="Plan"/> has seen.</summary>
    public int KeyOf(DrivePlace place) => _keys[(place.Bus, place.Controller)];

    private ScsiControllerModel? ModelShown(uint index) =>
        shown?.Controllers.FirstOrDefault(c => c.Type == ControllerType.Scsi && c.Index == index)?.Model;

    private static ScsiControllerModel? ModelIn(VmxDocument vmx, uint index) =>
        vmx[string.Create(CultureInfo.InvariantCulture, $"scsi{index}.virtualDev")] switch
        {
            "buslogic" => ScsiControllerModel.BusLogic,
            "lsilogic" => ScsiControllerModel.LsiLogic,
            "lsisas1068" => ScsiControllerModel.LsiSas1068,
            "pvscsi" => ScsiControllerModel.VmPvScsi,
            _ => null,
        };

    private int Make(ControllerType type, uint index, ScsiControllerModel? model)
    {
        VirtualController controller = type switch
        {
            ControllerType.Scsi => Scsi(model),
            ControllerType.Sata => new VirtualAHCIController(),
            ControllerType.Nvme => new VirtualNVMEController(),
            _ => new VirtualIDEController(),
        };
        controller.Key = edits.NewKey();
        controller.BusNumber = (int)index;
        edits.Add(controller);
        return controller.Key;
    }

    private int Replace(VirtualController current, uint index, ScsiControllerModel model)
    {
        int key = Make(ControllerType.Scsi, index, model);
        foreach (VirtualDevice device in now.On(current))
            edits.Edit(device).ControllerKey = key;
        edits.Remove(current);
        return key;
    }

    private static VirtualSCSIController Scsi(ScsiControllerModel? model)
    {
        VirtualSCSIController controller = model switch
        {
            ScsiControllerModel.BusLogic => new VirtualBusLogicController(),
            ScsiControllerModel.LsiSas1068 => new VirtualLsiLogicSASController(),
            ScsiControllerModel.VmPvScsi => new ParaVirtualSCSIController(),
            _ => new VirtualLsiLogicController(),
        };
        controller.SharedBus = VirtualSCSISharing.NoSharing;
        return controller;
    }
}
