// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A setting.</summary>
public partial class OptionValue : DataObject
{
    internal static readonly DataType TypeRow = new DataType<OptionValue>(
        "OptionValue", null, Schema.ApiVersion.V2_0, static () => new OptionValue(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("value", WireKind.Any, "anyType", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Value.</summary>
    public object? Value { get; set; }

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
                Value = value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
