// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What values a setting takes.</summary>
public partial class OptionType : DataObject
{
    internal static readonly DataType TypeRow = new DataType<OptionType>(
        "OptionType", null, Schema.ApiVersion.V2_0, static () => new OptionType(),
        [
            new("valueIsReadonly", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether users cannot change it.</summary>
    public bool? ValueIsReadonly { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ValueIsReadonly,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ValueIsReadonly = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
