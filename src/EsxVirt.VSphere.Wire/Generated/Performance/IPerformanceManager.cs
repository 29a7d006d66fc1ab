// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Performance counters.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IPerformanceManager : IManagedObject
{
    /// <summary>Tells how an object is sampled.</summary>
    ValueTask<PerfProviderSummary> QueryPerfProviderSummary(QueryPerfProviderSummaryRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Lists the counters that an object has.</summary>
    ValueTask<List<PerfMetricId>> QueryAvailablePerfMetric(QueryAvailablePerfMetricRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Describes counters.</summary>
    ValueTask<List<PerfCounterInfo>> QueryPerfCounter(QueryPerfCounterRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reads samples, of many objects at once.</summary>
    ValueTask<List<PerfEntityMetricBase>> QueryPerf(QueryPerfRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
