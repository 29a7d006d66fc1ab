// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Custom field string value.</summary>
public partial class CustomFieldStringValue : CustomFieldValue
{
    internal static new readonly DataType TypeRow = new DataType<CustomFieldStringValue>(
        "CustomFieldStringValue", CustomFieldValue.TypeRow, Schema.ApiVersion.V2_0, static () => new CustomFieldStringValue(),
        [
            new("value", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Value.</summary>
    public string Value { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        1 => Value,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Value = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
