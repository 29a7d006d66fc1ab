// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Long policy.</summary>
public partial class LongPolicy : InheritablePolicy
{
    internal static new readonly DataType TypeRow = new DataType<LongPolicy>(
        "LongPolicy", InheritablePolicy.TypeRow, Schema.ApiVersion.V4_0, static () => new LongPolicy(),
        [
            new("value", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The value.</summary>
    public long? Value { get; set; }

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
                Value = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
