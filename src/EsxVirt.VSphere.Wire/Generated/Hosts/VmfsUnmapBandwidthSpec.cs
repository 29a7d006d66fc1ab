// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VMFS unmap bandwidth specification.</summary>
public partial class VmfsUnmapBandwidthSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VmfsUnmapBandwidthSpec>(
        "VmfsUnmapBandwidthSpec", null, Schema.ApiVersion.V6_7, static () => new VmfsUnmapBandwidthSpec(),
        [
            new("policy", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_7),
            new("fixedValue", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V6_7),
            new("dynamicMin", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V6_7),
            new("dynamicMax", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Policy.</summary>
    public string Policy { get; set; } = "";

    /// <summary>Fixed value.</summary>
    public long FixedValue { get; set; }

    /// <summary>Dynamic least.</summary>
    public long DynamicMin { get; set; }

    /// <summary>Dynamic largest.</summary>
    public long DynamicMax { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Policy,
        1 => FixedValue,
        2 => DynamicMin,
        3 => DynamicMax,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Policy = (string)value!;
                break;
            case 1:
                FixedValue = (long)value!;
                break;
            case 2:
                DynamicMin = (long)value!;
                break;
            case 3:
                DynamicMax = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
