using EsxVirt.Libvirt.Conversion.Disks;
using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Controllers;

/// <summary>
/// The controllers that disks sit on. Controllers without disks are not written, and IDE and floppy controllers have
/// no lines of their own.
/// </summary>
internal sealed class UsedControllers
{
    private readonly SortedDictionary<uint, ScsiControllerModel?> _scsi = [];
    private readonly SortedSet<uint> _sata = [];
    private readonly SortedSet<uint> _nvme = [];

    private UsedControllers()
    {
    }

    /// <summary>Some controller on the PCI bus is there.</summary>
    public bool Any => _scsi.Count + _sata.Count + _nvme.Count > 0;

    /// <exception cref="Errors.VirException">
    /// A disk lies where VMware has no place, or the model of a SCSI controller is contradictory or none of VMware's.
    /// </exception>
    public static UsedControllers Of(DomainDevices devices, DomainToVmxContext context)
    {
        var controllers = new UsedControllers();
        foreach (DiskDevice disk in devices.Disks)
            controllers.Place(disk, devices.Controllers, context.VirtualHardwareVersion);
        foreach ((uint index, ScsiControllerModel? model) in controllers._scsi.ToArray())
        {
            controllers._scsi[index] = ScsiModel.Check(
                model == ScsiControllerModel.Auto
                    ? ScsiModel.Detect(index, devices.Disks, context.DetectScsiModel)
                    : model);
        }

        return controllers;
    }

    public void Write(VmxLines lines)
    {
        foreach ((uint index, ScsiControllerModel? model) in _scsi)
        {
            lines.Add($"scsi{index}.present", true);
            if (model is { } known && ScsiModelNames.TryWrite(known, out string name))
                lines.Add($"scsi{index}.virtualDev", name);
        }

        foreach (uint index in _sata)
            lines.Add($"sata{index}.present", true);
        foreach (uint index in _nvme)
            lines.Add($"nvme{index}.present", true);
    }

    private void Place(DiskDevice disk, ValueList<ControllerDevice> controllers, int hardwareVersion)
    {
        DriveAddress address = DiskPlace.Check(disk, hardwareVersion);
        switch (disk.Bus)
        {
            case DiskBus.Scsi:
                if (!_scsi.TryGetValue(address.Controller, out ScsiControllerModel? model))
                    model = Find(controllers, address.Controller)?.Model;
                _scsi[address.Controller] = ScsiModel.OfDriverName(disk, address.Controller, model) ?? model;
                break;
            case DiskBus.Sata:
                _sata.Add(address.Controller);
                break;
            case DiskBus.Nvme:
                _nvme.Add(address.Controller);
                break;
        }
    }

    private static ControllerDevice? Find(ValueList<ControllerDevice> controllers, uint index)
    {
        foreach (ControllerDevice controller in controllers)
            if (controller.Type == ControllerType.Scsi && controller.Index == index)
                return controller;
        return null;
    }
}
