// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A change of one property.</summary>
public partial class PropertyChange : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PropertyChange>(
        "PropertyChange", null, Schema.ApiVersion.V2_0, static () => new PropertyChange(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("op", WireKind.Enum, "PropertyChangeOp", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("val", WireKind.Any, "anyType", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Operation.</summary>
    public PropertyChangeOp Op { get; set; }

    /// <summary>Value.</summary>
    public object? Val { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Op,
        2 => Val,
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
                Op = (PropertyChangeOp)value!;
                break;
            case 2:
                Val = value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
