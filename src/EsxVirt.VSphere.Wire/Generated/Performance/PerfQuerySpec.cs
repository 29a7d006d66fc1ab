// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which samples of which object are wanted.</summary>
public partial class PerfQuerySpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfQuerySpec>(
        "PerfQuerySpec", null, Schema.ApiVersion.V2_0, static () => new PerfQuerySpec(),
        [
            new("entity", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("startTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("endTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxSample", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("metricId", WireKind.Data, "PerfMetricId", MemberUse.List, Schema.ApiVersion.V2_0),
            new("intervalId", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("format", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>End time.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Largest sample.</summary>
    public int? MaxSample { get; set; }

    /// <summary>Metric identifier.</summary>
    public List<PerfMetricId> MetricId { get; set; } = [];

    /// <summary>Length of a sample, in seconds; 20 for real time.</summary>
    public int? IntervalId { get; set; }

    /// <summary>Format.</summary>
    public string? Format { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => StartTime,
        2 => EndTime,
        3 => MaxSample,
        4 => MetricId,
        5 => IntervalId,
        6 => Format,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference)value!;
                break;
            case 1:
                StartTime = (DateTimeOffset?)value;
                break;
            case 2:
                EndTime = (DateTimeOffset?)value;
                break;
            case 3:
                MaxSample = (int?)value;
                break;
            case 4:
                MetricId.Add((PerfMetricId)value!);
                break;
            case 5:
                IntervalId = (int?)value;
                break;
            case 6:
                Format = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
