// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Definition of a setting.</summary>
public partial class OptionDef : ElementDescription
{
    internal static new readonly DataType TypeRow = new DataType<OptionDef>(
        "OptionDef", ElementDescription.TypeRow, Schema.ApiVersion.V2_0, static () => new OptionDef(),
        [
            new("optionType", WireKind.Data, "OptionType", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Option type.</summary>
    public OptionType OptionType { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        3 => OptionType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                OptionType = (OptionType)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
