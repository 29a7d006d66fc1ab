// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gets a ticket for one HTTP request. A call of <c>AcquireGenericServiceTicket</c> on a SessionManager.</summary>
public sealed partial class AcquireGenericServiceTicketRequest : MethodRequest<SessionManagerGenericServiceTicket>
{
    internal static readonly MethodType TypeRow = new(
        "AcquireGenericServiceTicket", "SessionManager", Schema.ApiVersion.V5_0,
        new("returnval", WireKind.Data, "SessionManagerGenericServiceTicket", MemberUse.Required, Schema.ApiVersion.V5_0),
        static () => new AcquireGenericServiceTicketRequest(),
        [
            new("spec", WireKind.Data, "SessionManagerServiceRequestSpec", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>What is wanted.</summary>
    public SessionManagerServiceRequestSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Spec = (SessionManagerServiceRequestSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override SessionManagerGenericServiceTicket ToResult(List<object?> returned) => (SessionManagerGenericServiceTicket)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        return await called.AcquireGenericServiceTicket(this, context).ConfigureAwait(false);
    }
}
