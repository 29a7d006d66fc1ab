// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Says whether a session is alive; on vCenters. A call of <c>SessionIsActive</c> on a SessionManager.</summary>
public sealed partial class SessionIsActiveRequest : MethodRequest<bool>
{
    internal static readonly MethodType TypeRow = new(
        "SessionIsActive", "SessionManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new SessionIsActiveRequest(),
        [
            new("sessionID", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("userName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Session identifier.</summary>
    public string SessionID { get; set; } = "";

    /// <summary>User.</summary>
    public string UserName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => SessionID,
        1 => UserName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SessionID = (string)value!;
                break;
            case 1:
                UserName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override bool ToResult(List<object?> returned) => (bool)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        return await called.SessionIsActive(this, context).ConfigureAwait(false);
    }
}
