// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Custom field value.</summary>
public partial class CustomFieldValue : DataObject
{
    internal static readonly DataType TypeRow = new DataType<CustomFieldValue>(
        "CustomFieldValue", null, Schema.ApiVersion.V2_0, static () => new CustomFieldValue(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
