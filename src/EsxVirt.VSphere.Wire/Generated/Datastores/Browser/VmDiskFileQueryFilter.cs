// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Disk file query filter of a virtual machine.</summary>
public partial class VmDiskFileQueryFilter : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmDiskFileQueryFilter>(
        "VmDiskFileQueryFilter", null, Schema.ApiVersion.V2_0, static () => new VmDiskFileQueryFilter(),
        [
            new("diskType", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("matchHardwareVersion", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V2_0),
            new("controllerType", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_5),
            new("thin", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("encrypted", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk type.</summary>
    public List<string> DiskType { get; set; } = [];

    /// <summary>Match hardware version.</summary>
    public List<int> MatchHardwareVersion { get; set; } = [];

    /// <summary>Controller type.</summary>
    public List<string> ControllerType { get; set; } = [];

    /// <summary>Whether it is thin provisioned.</summary>
    public bool? Thin { get; set; }

    /// <summary>Whether it is encrypted.</summary>
    public bool? Encrypted { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DiskType,
        1 => MatchHardwareVersion,
        2 => ControllerType,
        3 => Thin,
        4 => Encrypted,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DiskType.Add((string)value!);
                break;
            case 1:
                MatchHardwareVersion.Add((int)value!);
                break;
            case 2:
                ControllerType.Add((string)value!);
                break;
            case 3:
                Thin = (bool?)value;
                break;
            case 4:
                Encrypted = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
