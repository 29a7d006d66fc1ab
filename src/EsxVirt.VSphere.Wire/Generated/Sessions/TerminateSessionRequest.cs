// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Ends sessions of others. A call of <c>TerminateSession</c> on a SessionManager.</summary>
public sealed partial class TerminateSessionRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "TerminateSession", "SessionManager", Schema.ApiVersion.V2_0,
        null,
        static () => new TerminateSessionRequest(),
        [
            new("sessionId", WireKind.String, "string", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Session identifier.</summary>
    public List<string> SessionId { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => SessionId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SessionId.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        await called.TerminateSession(this, context).ConfigureAwait(false);
        return null;
    }
}
