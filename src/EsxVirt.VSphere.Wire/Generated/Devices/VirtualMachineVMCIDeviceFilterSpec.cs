// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual machine VMCI device filter specification.</summary>
public partial class VirtualMachineVMCIDeviceFilterSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineVMCIDeviceFilterSpec>(
        "VirtualMachineVMCIDeviceFilterSpec", null, Schema.ApiVersion.V6_0, static () => new VirtualMachineVMCIDeviceFilterSpec(),
        [
            new("rank", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("action", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("protocol", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("direction", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("lowerDstPortBoundary", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("upperDstPortBoundary", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Rank.</summary>
    public long Rank { get; set; }

    /// <summary>Action.</summary>
    public string Action { get; set; } = "";

    /// <summary>Protocol.</summary>
    public string Protocol { get; set; } = "";

    /// <summary>Direction.</summary>
    public string Direction { get; set; } = "";

    /// <summary>Lower destination port boundary.</summary>
    public long? LowerDstPortBoundary { get; set; }

    /// <summary>Upper destination port boundary.</summary>
    public long? UpperDstPortBoundary { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Rank,
        1 => Action,
        2 => Protocol,
        3 => Direction,
        4 => LowerDstPortBoundary,
        5 => UpperDstPortBoundary,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Rank = (long)value!;
                break;
            case 1:
                Action = (string)value!;
                break;
            case 2:
                Protocol = (string)value!;
                break;
            case 3:
                Direction = (string)value!;
                break;
            case 4:
                LowerDstPortBoundary = (long?)value;
                break;
            case 5:
                UpperDstPortBoundary = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
