// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists events. A call of <c>QueryEvents</c> on a EventManager.</summary>
public sealed partial class QueryEventsRequest : MethodRequest<List<Event>>
{
    internal static readonly MethodType TypeRow = new(
        "QueryEvents", "EventManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "Event", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new QueryEventsRequest(),
        [
            new("filter", WireKind.Data, "EventFilterSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Filter.</summary>
    public EventFilterSpec Filter { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Filter,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Filter = (EventFilterSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<Event> ToResult(List<object?> returned) => [.. returned.Cast<Event>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IEventManager called)
            throw Servant.MethodNotFound(this);
        return await called.QueryEvents(this, context).ConfigureAwait(false);
    }
}
