// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Float option.</summary>
public partial class FloatOption : OptionType
{
    internal static new readonly DataType TypeRow = new DataType<FloatOption>(
        "FloatOption", OptionType.TypeRow, Schema.ApiVersion.V2_0, static () => new FloatOption(),
        [
            new("min", WireKind.Float, "float", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("max", WireKind.Float, "float", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("defaultValue", WireKind.Float, "float", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Least.</summary>
    public float Min { get; set; }

    /// <summary>Largest.</summary>
    public float Max { get; set; }

    /// <summary>The default.</summary>
    public float DefaultValue { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Min,
        2 => Max,
        3 => DefaultValue,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Min = (float)value!;
                break;
            case 2:
                Max = (float)value!;
                break;
            case 3:
                DefaultValue = (float)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
