// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Joins the session of a ticket. A call of <c>CloneSession</c> on a SessionManager.</summary>
public sealed partial class CloneSessionRequest : MethodRequest<UserSession>
{
    internal static readonly MethodType TypeRow = new(
        "CloneSession", "SessionManager", Schema.ApiVersion.V2_5U2,
        new("returnval", WireKind.Data, "UserSession", MemberUse.Required, Schema.ApiVersion.V2_5U2),
        static () => new CloneSessionRequest(),
        [
            new("cloneTicket", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5U2),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Clone ticket.</summary>
    public string CloneTicket { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => CloneTicket,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CloneTicket = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override UserSession ToResult(List<object?> returned) => (UserSession)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        return await called.CloneSession(this, context).ConfigureAwait(false);
    }
}
