// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Array update specification.</summary>
public partial class ArrayUpdateSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ArrayUpdateSpec>(
        "ArrayUpdateSpec", null, Schema.ApiVersion.V2_0, static () => new ArrayUpdateSpec(),
        [
            new("operation", WireKind.Enum, "ArrayUpdateOperation", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("removeKey", WireKind.Any, "anyType", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Operation.</summary>
    public ArrayUpdateOperation Operation { get; set; }

    /// <summary>Remove key.</summary>
    public object? RemoveKey { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Operation,
        1 => RemoveKey,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Operation = (ArrayUpdateOperation)value!;
                break;
            case 1:
                RemoveKey = value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
