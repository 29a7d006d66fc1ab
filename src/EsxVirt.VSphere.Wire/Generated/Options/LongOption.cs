// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Long option.</summary>
public partial class LongOption : OptionType
{
    internal static new readonly DataType TypeRow = new DataType<LongOption>(
        "LongOption", OptionType.TypeRow, Schema.ApiVersion.V2_0, static () => new LongOption(),
        [
            new("min", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("max", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("defaultValue", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Least.</summary>
    public long Min { get; set; }

    /// <summary>Largest.</summary>
    public long Max { get; set; }

    /// <summary>The default.</summary>
    public long DefaultValue { get; set; }

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
                Min = (long)value!;
                break;
            case 2:
                Max = (long)value!;
                break;
            case 3:
                DefaultValue = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
