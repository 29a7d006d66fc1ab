// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fcoe configuration.</summary>
public partial class FcoeConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<FcoeConfig>(
        "FcoeConfig", null, Schema.ApiVersion.V5_0, static () => new FcoeConfig(),
        [
            new("priorityClass", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("sourceMac", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("vlanRange", WireKind.Data, "FcoeConfigVlanRange", MemberUse.RequiredList, Schema.ApiVersion.V5_0),
            new("capabilities", WireKind.Data, "FcoeConfigFcoeCapabilities", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("fcoeActive", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Priority class.</summary>
    public int PriorityClass { get; set; }

    /// <summary>Source MAC address.</summary>
    public string SourceMac { get; set; } = "";

    /// <summary>Whether ranges of VLANs can be used.</summary>
    public List<FcoeConfigVlanRange> VlanRange { get; set; } = [];

    /// <summary>Capabilities.</summary>
    public FcoeConfigFcoeCapabilities Capabilities { get; set; } = null!;

    /// <summary>Whether fcoe is active.</summary>
    public bool FcoeActive { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PriorityClass,
        1 => SourceMac,
        2 => VlanRange,
        3 => Capabilities,
        4 => FcoeActive,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PriorityClass = (int)value!;
                break;
            case 1:
                SourceMac = (string)value!;
                break;
            case 2:
                VlanRange.Add((FcoeConfigVlanRange)value!);
                break;
            case 3:
                Capabilities = (FcoeConfigFcoeCapabilities)value!;
                break;
            case 4:
                FcoeActive = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
