using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Controllers;

/// <summary>VMware's names of SCSI controller models, as they stand in <c>scsiN.virtualDev</c>.</summary>
internal static class ScsiModelNames
{
    private static readonly (string Name, ScsiControllerModel Model)[] Table =
    [
        ("buslogic", ScsiControllerModel.BusLogic), ("lsilogic", ScsiControllerModel.LsiLogic),
        ("lsisas1068", ScsiControllerModel.LsiSas1068), ("pvscsi", ScsiControllerModel.VmPvScsi),
    ];

    /// <summary>Finds the model with a VMX name in any case.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out ScsiControllerModel model)
    {
        foreach ((string known, ScsiControllerModel candidate) in Table)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                model = candidate;
                return true;
            }
        }
        model = default;
        return false;
    }

    /// <summary>Finds the VMX name of a model; false for one that VMware does not have.</summary>
    public static bool TryWrite(ScsiControllerModel model, out string name)
    {
        foreach ((string known, ScsiControllerModel candidate) in Table)
        {
            if (candidate == model)
            {
                name = known;
                return true;
            }
        }
        name = "";
        return false;
    }
}
