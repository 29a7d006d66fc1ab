// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists the counters that an object has. A call of <c>QueryAvailablePerfMetric</c> on a PerformanceManager.</summary>
public sealed partial class QueryAvailablePerfMetricRequest : MethodRequest<List<PerfMetricId>>
{
    internal static readonly MethodType TypeRow = new(
        "QueryAvailablePerfMetric", "PerformanceManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "PerfMetricId", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new QueryAvailablePerfMetricRequest(),
        [
            new("entity", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("beginTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("endTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("intervalId", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    /// <summary>Begin time.</summary>
    public DateTimeOffset? BeginTime { get; set; }

    /// <summary>End time.</summary>
    public DateTimeOffset? EndTime { get; set; }

    /// <summary>Length of a sample, in seconds; 20 for real time.</summary>
    public int? IntervalId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => BeginTime,
        2 => EndTime,
        3 => IntervalId,
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
                BeginTime = (DateTimeOffset?)value;
                break;
            case 2:
                EndTime = (DateTimeOffset?)value;
                break;
            case 3:
                IntervalId = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<PerfMetricId> ToResult(List<object?> returned) => [.. returned.Cast<PerfMetricId>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPerformanceManager called)
            throw Servant.MethodNotFound(this);
        return await called.QueryAvailablePerfMetric(this, context).ConfigureAwait(false);
    }
}
