// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance metric int series.</summary>
public partial class PerfMetricIntSeries : PerfMetricSeries
{
    internal static new readonly DataType TypeRow = new DataType<PerfMetricIntSeries>(
        "PerfMetricIntSeries", PerfMetricSeries.TypeRow, Schema.ApiVersion.V2_0, static () => new PerfMetricIntSeries(),
        [
            new("value", WireKind.Long, "long", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Value.</summary>
    public List<long> Value { get; set; } = [];

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
                Value.Add((long)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
