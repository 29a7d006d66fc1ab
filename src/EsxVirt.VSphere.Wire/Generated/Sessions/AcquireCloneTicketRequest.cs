// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gets a ticket with which another connection joins the session. A call of <c>AcquireCloneTicket</c> on a SessionManager.</summary>
public sealed partial class AcquireCloneTicketRequest : MethodRequest<string>
{
    internal static readonly MethodType TypeRow = new(
        "AcquireCloneTicket", "SessionManager", Schema.ApiVersion.V2_5U2,
        new("returnval", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5U2),
        static () => new AcquireCloneTicketRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override string ToResult(List<object?> returned) => (string)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        return await called.AcquireCloneTicket(this, context).ConfigureAwait(false);
    }
}
