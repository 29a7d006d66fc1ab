// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Describes counters. A call of <c>QueryPerfCounter</c> on a PerformanceManager.</summary>
public sealed partial class QueryPerfCounterRequest : MethodRequest<List<PerfCounterInfo>>
{
    internal static readonly MethodType TypeRow = new(
        "QueryPerfCounter", "PerformanceManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "PerfCounterInfo", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new QueryPerfCounterRequest(),
        [
            new("counterId", WireKind.Int, "int", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Counter.</summary>
    public List<int> CounterId { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => CounterId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CounterId.Add((int)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<PerfCounterInfo> ToResult(List<object?> returned) => [.. returned.Cast<PerfCounterInfo>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPerformanceManager called)
            throw Servant.MethodNotFound(this);
        return await called.QueryPerfCounter(this, context).ConfigureAwait(false);
    }
}
