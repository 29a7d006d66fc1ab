// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads samples, of many objects at once. A call of <c>QueryPerf</c> on a PerformanceManager.</summary>
public sealed partial class QueryPerfRequest : MethodRequest<List<PerfEntityMetricBase>>
{
    internal static readonly MethodType TypeRow = new(
        "QueryPerf", "PerformanceManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "PerfEntityMetricBase", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new QueryPerfRequest(),
        [
            new("querySpec", WireKind.Data, "PerfQuerySpec", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Query specification.</summary>
    public List<PerfQuerySpec> QuerySpec { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => QuerySpec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                QuerySpec.Add((PerfQuerySpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<PerfEntityMetricBase> ToResult(List<object?> returned) => [.. returned.Cast<PerfEntityMetricBase>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPerformanceManager called)
            throw Servant.MethodNotFound(this);
        return await called.QueryPerf(this, context).ConfigureAwait(false);
    }
}
