// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Disk file query flags of a virtual machine.</summary>
public partial class VmDiskFileQueryFlags : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmDiskFileQueryFlags>(
        "VmDiskFileQueryFlags", null, Schema.ApiVersion.V2_0, static () => new VmDiskFileQueryFlags(),
        [
            new("diskType", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("capacityKb", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("hardwareVersion", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("controllerType", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("diskExtents", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("thin", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("encryption", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the disk type is wanted.</summary>
    public bool DiskType { get; set; }

    /// <summary>Whether the capacity is wanted.</summary>
    public bool CapacityKb { get; set; }

    /// <summary>Whether the hardware version is wanted.</summary>
    public bool HardwareVersion { get; set; }

    /// <summary>Whether the controller type is wanted.</summary>
    public bool? ControllerType { get; set; }

    /// <summary>Whether the extents are wanted.</summary>
    public bool? DiskExtents { get; set; }

    /// <summary>Whether thin provisioning is wanted.</summary>
    public bool? Thin { get; set; }

    /// <summary>Whether encryption is wanted.</summary>
    public bool? Encryption { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DiskType,
        1 => CapacityKb,
        2 => HardwareVersion,
        3 => ControllerType,
        4 => DiskExtents,
        5 => Thin,
        6 => Encryption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DiskType = (bool)value!;
                break;
            case 1:
                CapacityKb = (bool)value!;
                break;
            case 2:
                HardwareVersion = (bool)value!;
                break;
            case 3:
                ControllerType = (bool?)value;
                break;
            case 4:
                DiskExtents = (bool?)value;
                break;
            case 5:
                Thin = (bool?)value;
                break;
            case 6:
                Encryption = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
