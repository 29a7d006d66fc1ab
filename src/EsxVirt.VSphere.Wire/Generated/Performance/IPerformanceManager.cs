// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Performance manager.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IPerformanceManager : IManagedObject
{
    /// <summary>Query performance provider summary.</summary>
    ValueTask<PerfProviderSummary> QueryPerfProviderSummary(QueryPerfProviderSummaryRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Query available performance metric.</summary>
    ValueTask<List<PerfMetricId>> QueryAvailablePerfMetric(QueryAvailablePerfMetricRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Query performance counter.</summary>
    ValueTask<List<PerfCounterInfo>> QueryPerfCounter(QueryPerfCounterRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Query performance.</summary>
    ValueTask<List<PerfEntityMetricBase>> QueryPerf(QueryPerfRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
