// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A key with a text.</summary>
public partial class KeyValue : DataObject
{
    internal static readonly DataType TypeRow = new DataType<KeyValue>(
        "KeyValue", null, Schema.ApiVersion.V2_5, static () => new KeyValue(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("value", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Value.</summary>
    public string Value { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Value,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Value = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
