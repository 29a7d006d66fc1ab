// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Numeric range.</summary>
public partial class NumericRange : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NumericRange>(
        "NumericRange", null, Schema.ApiVersion.V4_0, static () => new NumericRange(),
        [
            new("start", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("end", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Start.</summary>
    public int Start { get; set; }

    /// <summary>End.</summary>
    public int End { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Start,
        1 => End,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Start = (int)value!;
                break;
            case 1:
                End = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
