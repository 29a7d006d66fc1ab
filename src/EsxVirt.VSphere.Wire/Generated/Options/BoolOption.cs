// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Bool option.</summary>
public partial class BoolOption : OptionType
{
    internal static new readonly DataType TypeRow = new DataType<BoolOption>(
        "BoolOption", OptionType.TypeRow, Schema.ApiVersion.V2_0, static () => new BoolOption(),
        [
            new("supported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("defaultValue", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is supported.</summary>
    public bool Supported { get; set; }

    /// <summary>The default.</summary>
    public bool DefaultValue { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Supported,
        2 => DefaultValue,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Supported = (bool)value!;
                break;
            case 2:
                DefaultValue = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
