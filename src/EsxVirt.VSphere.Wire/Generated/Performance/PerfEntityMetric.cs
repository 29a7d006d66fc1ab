// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Samples of an object.</summary>
public partial class PerfEntityMetric : PerfEntityMetricBase
{
    internal static new readonly DataType TypeRow = new DataType<PerfEntityMetric>(
        "PerfEntityMetric", PerfEntityMetricBase.TypeRow, Schema.ApiVersion.V2_0, static () => new PerfEntityMetric(),
        [
            new("sampleInfo", WireKind.Data, "PerfSampleInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            new("value", WireKind.Data, "PerfMetricSeries", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Sample details.</summary>
    public List<PerfSampleInfo> SampleInfo { get; set; } = [];

    /// <summary>Value.</summary>
    public List<PerfMetricSeries> Value { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        1 => SampleInfo,
        2 => Value,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                SampleInfo.Add((PerfSampleInfo)value!);
                break;
            case 2:
                Value.Add((PerfMetricSeries)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
