// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Samples of an object as text.</summary>
public partial class PerfEntityMetricCSV : PerfEntityMetricBase
{
    internal static new readonly DataType TypeRow = new DataType<PerfEntityMetricCSV>(
        "PerfEntityMetricCSV", PerfEntityMetricBase.TypeRow, Schema.ApiVersion.V2_0, static () => new PerfEntityMetricCSV(),
        [
            new("sampleInfoCSV", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("value", WireKind.Data, "PerfMetricSeriesCSV", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Sample details CSV.</summary>
    public string SampleInfoCSV { get; set; } = "";

    /// <summary>Value.</summary>
    public List<PerfMetricSeriesCSV> Value { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        1 => SampleInfoCSV,
        2 => Value,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                SampleInfoCSV = (string)value!;
                break;
            case 2:
                Value.Add((PerfMetricSeriesCSV)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
