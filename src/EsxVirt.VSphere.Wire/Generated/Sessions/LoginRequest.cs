// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Starts a session. A call of <c>Login</c> on a SessionManager.</summary>
public sealed partial class LoginRequest : MethodRequest<UserSession>
{
    internal static readonly MethodType TypeRow = new(
        "Login", "SessionManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "UserSession", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new LoginRequest(),
        [
            new("userName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("password", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("locale", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>User.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Password.</summary>
    public string Password { get; set; } = "";

    /// <summary>Locale.</summary>
    public string? Locale { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => UserName,
        1 => Password,
        2 => Locale,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                UserName = (string)value!;
                break;
            case 1:
                Password = (string)value!;
                break;
            case 2:
                Locale = (string?)value;
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
        return await called.Login(this, context).ConfigureAwait(false);
    }
}
