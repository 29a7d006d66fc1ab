using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Controllers;

/// <summary>The controllers of a machine: those that the VMX has, then those that libvirt adds for its disks.</summary>
internal sealed class ControllerList
{
    /// <summary>
    /// Busses whose gaps libvirt fills, in its order. SATA is not among them: see <see cref="Complete"/>.
    /// </summary>
    private static readonly (DiskBus Bus, ControllerType Type)[] FilledBusses =
    [
        (DiskBus.Scsi, ControllerType.Scsi), (DiskBus.Fdc, ControllerType.Fdc), (DiskBus.Ide, ControllerType.Ide),
        (DiskBus.Nvme, ControllerType.Nvme),
    ];

    private readonly List<ControllerDevice> _controllers = [];

    /// <summary>Adds one that the VMX has.</summary>
    public void Add(ControllerDevice controller) => _controllers.Add(controller);

    /// <summary>
    /// Adds, for each bus with disks, the controllers from 0 to the highest one used that are still missing. SATA
    /// disks only exist on a controller that the VMX has, and gaps below it stay gaps.
    /// </summary>
    public ValueList<ControllerDevice> Complete(ValueList<DiskDevice> disks)
    {
        foreach ((DiskBus bus, ControllerType type) in FilledBusses)
        {
            long highest = -1;
            foreach (DiskDevice disk in disks)
            {
                if (disk.Bus == bus && disk.Address is DriveAddress address)
                    highest = Math.Max(highest, address.Controller);
            }
            for (uint index = 0; index <= highest; index++)
                AddMissing(type, index);
        }
        return _controllers.ToValueList();
    }

    private void AddMissing(ControllerType type, uint index)
    {
        int place = _controllers.Count;
        for (int position = _controllers.Count - 1; position >= 0; position--)
        {
            ControllerDevice present = _controllers[position];
            if (present.Type != type)
                continue;
            if (present.Index == index)
                return;
            if (present.Index > index)
                place = position;
            else if (place == _controllers.Count)
                place = position + 1;
        }
        _controllers.Insert(place, new ControllerDevice(type, index, Model: null, Address: null));
    }
}
