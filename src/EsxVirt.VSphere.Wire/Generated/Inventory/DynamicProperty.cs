// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A property with its value.</summary>
public partial class DynamicProperty : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DynamicProperty>(
        "DynamicProperty", null, Schema.ApiVersion.V2_0, static () => new DynamicProperty(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("val", WireKind.Any, "anyType", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Value.</summary>
    public object? Val { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Val,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Val = value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
