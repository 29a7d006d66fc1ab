// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Tells how an object is sampled. A call of <c>QueryPerfProviderSummary</c> on a PerformanceManager.</summary>
public sealed partial class QueryPerfProviderSummaryRequest : MethodRequest<PerfProviderSummary>
{
    internal static readonly MethodType TypeRow = new(
        "QueryPerfProviderSummary", "PerformanceManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "PerfProviderSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new QueryPerfProviderSummaryRequest(),
        [
            new("entity", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override PerfProviderSummary ToResult(List<object?> returned) => (PerfProviderSummary)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPerformanceManager called)
            throw Servant.MethodNotFound(this);
        return await called.QueryPerfProviderSummary(this, context).ConfigureAwait(false);
    }
}
