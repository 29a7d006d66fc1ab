using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Controllers;

/// <summary>Models of SCSI controllers of a domain: where they come from when it does not say it plainly.</summary>
internal static class ScsiModel
{
    /// <summary>
    /// The old way of naming the controller's model, as the driver of one of its disks; null: the disk names none.
    /// </summary>
    /// <param name="disk">On a SCSI controller.</param>
    /// <param name="controller">Its index.</param>
    /// <param name="known">What the controller or an earlier disk says.</param>
    /// <exception cref="Errors.VirException">No such model, or not the one that is known.</exception>
    public static ScsiControllerModel? OfDriverName(DiskDevice disk, uint controller, ScsiControllerModel? known)
    {
        if (disk.Driver.Name is not { } name)
            return null;
        if (!Names.ScsiControllerModel.TryGetValueIgnoringCase(name, out ScsiControllerModel model))
            throw ConversionError.Internal($"Unknown driver name '{name}'");
        if (known is { } other && other != model)
            throw ConversionError.Internal(
                $"Inconsistent SCSI controller model ('{name}' is not '{Names.ScsiControllerModel[other]}') "
                + $"for SCSI controller index {controller}");
        return model;
    }

    /// <summary>The model that the disks on a controller were made for.</summary>
    /// <exception cref="Errors.VirException">They were made for different ones.</exception>
    public static ScsiControllerModel Detect(
        uint controller, ValueList<DiskDevice> disks, Func<DiskDevice, ScsiControllerModel?>? detect)
    {
        ScsiControllerModel? found = null;
        foreach (DiskDevice disk in disks)
        {
            if (disk.Bus != DiskBus.Scsi || disk.Address is not DriveAddress address || address.Controller != controller
                || detect?.Invoke(disk) is not { } model)
                continue;
            if (found is { } other && other != model)
                throw ConversionError.Internal(
                    $"Disks on SCSI controller {controller} have inconsistent controller models "
                    + $"('{Names.ScsiControllerModel[other]}' and '{Names.ScsiControllerModel[model]}'), "
                    + "cannot autodetect model");
            found = model;
        }

        return found ?? ScsiControllerModel.LsiLogic;
    }

    /// <exception cref="Errors.VirException">VMware has no such controller.</exception>
    public static ScsiControllerModel? Check(ScsiControllerModel? model) =>
        model is null || ScsiModelNames.TryWrite(model.Value, out _)
            ? model
            : throw ConversionError.Internal(
                "Expecting domain XML attribute 'model' of entry 'controller' to be 'buslogic' or 'lsilogic' or "
                + $"'lsisas1068' or 'vmpvscsi' but found '{Names.ScsiControllerModel[model.Value]}'");
}
