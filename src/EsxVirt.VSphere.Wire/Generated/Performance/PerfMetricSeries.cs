// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance metric series.</summary>
public partial class PerfMetricSeries : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfMetricSeries>(
        "PerfMetricSeries", null, Schema.ApiVersion.V2_0, static () => new PerfMetricSeries(),
        [
            new("id", WireKind.Data, "PerfMetricId", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public PerfMetricId Id { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Id,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Id = (PerfMetricId)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
