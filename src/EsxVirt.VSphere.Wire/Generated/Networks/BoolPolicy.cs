// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Bool policy.</summary>
public partial class BoolPolicy : InheritablePolicy
{
    internal static new readonly DataType TypeRow = new DataType<BoolPolicy>(
        "BoolPolicy", InheritablePolicy.TypeRow, Schema.ApiVersion.V4_0, static () => new BoolPolicy(),
        [
            new("value", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The value.</summary>
    public bool? Value { get; set; }

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
                Value = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
