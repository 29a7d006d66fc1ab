// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Int option.</summary>
public partial class IntOption : OptionType
{
    internal static new readonly DataType TypeRow = new DataType<IntOption>(
        "IntOption", OptionType.TypeRow, Schema.ApiVersion.V2_0, static () => new IntOption(),
        [
            new("min", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("max", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("defaultValue", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Least.</summary>
    public int Min { get; set; }

    /// <summary>Largest.</summary>
    public int Max { get; set; }

    /// <summary>The default.</summary>
    public int DefaultValue { get; set; }

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
                Min = (int)value!;
                break;
            case 2:
                Max = (int)value!;
                break;
            case 3:
                DefaultValue = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
