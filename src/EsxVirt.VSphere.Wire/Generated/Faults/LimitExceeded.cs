// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Limit exceeded.</summary>
public partial class LimitExceeded : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<LimitExceeded>(
        "LimitExceeded", VimFault.TypeRow, Schema.ApiVersion.V4_0, static () => new LimitExceeded(),
        [
            new("property", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("limit", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Property.</summary>
    public string? Property { get; set; }

    /// <summary>What is never exceeded: MHz of CPU, MiB of memory; -1 for no limit.</summary>
    public int? Limit { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Property,
        3 => Limit,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Property = (string?)value;
                break;
            case 3:
                Limit = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
