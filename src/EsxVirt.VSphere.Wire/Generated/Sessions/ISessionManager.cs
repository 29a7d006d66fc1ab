// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Session manager.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface ISessionManager : IManagedObject
{
    /// <summary>Login.</summary>
    ValueTask<UserSession> Login(LoginRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Logout.</summary>
    ValueTask Logout(LogoutRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Acquire generic service ticket.</summary>
    ValueTask<SessionManagerGenericServiceTicket> AcquireGenericServiceTicket(AcquireGenericServiceTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Terminate session.</summary>
    ValueTask TerminateSession(TerminateSessionRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Set locale.</summary>
    ValueTask SetLocale(SetLocaleRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Session is active.</summary>
    ValueTask<bool> SessionIsActive(SessionIsActiveRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Acquire clone ticket.</summary>
    ValueTask<string> AcquireCloneTicket(AcquireCloneTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Clone session.</summary>
    ValueTask<UserSession> CloneSession(CloneSessionRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
