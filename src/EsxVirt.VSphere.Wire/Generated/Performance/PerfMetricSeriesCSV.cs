// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance metric series CSV.</summary>
public partial class PerfMetricSeriesCSV : PerfMetricSeries
{
    internal static new readonly DataType TypeRow = new DataType<PerfMetricSeriesCSV>(
        "PerfMetricSeriesCSV", PerfMetricSeries.TypeRow, Schema.ApiVersion.V2_0, static () => new PerfMetricSeriesCSV(),
        [
            new("value", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Value.</summary>
    public string? Value { get; set; }

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
                Value = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
