// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Ends the session. A call of <c>Logout</c> on a SessionManager.</summary>
public sealed partial class LogoutRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "Logout", "SessionManager", Schema.ApiVersion.V2_0,
        null,
        static () => new LogoutRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        await called.Logout(this, context).ConfigureAwait(false);
        return null;
    }
}
