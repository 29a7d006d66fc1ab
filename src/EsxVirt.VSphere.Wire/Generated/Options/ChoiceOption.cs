// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Choice option.</summary>
public partial class ChoiceOption : OptionType
{
    internal static new readonly DataType TypeRow = new DataType<ChoiceOption>(
        "ChoiceOption", OptionType.TypeRow, Schema.ApiVersion.V2_0, static () => new ChoiceOption(),
        [
            new("choiceInfo", WireKind.Data, "ElementDescription", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("defaultIndex", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Choice details.</summary>
    public List<ElementDescription> ChoiceInfo { get; set; } = [];

    /// <summary>Default index.</summary>
    public int? DefaultIndex { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => ChoiceInfo,
        2 => DefaultIndex,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                ChoiceInfo.Add((ElementDescription)value!);
                break;
            case 2:
                DefaultIndex = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
