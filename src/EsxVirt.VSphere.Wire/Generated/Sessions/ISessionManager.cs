// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Logins and sessions.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface ISessionManager : IManagedObject
{
    /// <summary>Starts a session.</summary>
    ValueTask<UserSession> Login(LoginRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Ends the session.</summary>
    ValueTask Logout(LogoutRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gets a ticket for one HTTP request.</summary>
    ValueTask<SessionManagerGenericServiceTicket> AcquireGenericServiceTicket(AcquireGenericServiceTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Ends sessions of others.</summary>
    ValueTask TerminateSession(TerminateSessionRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Sets the language of the session's messages.</summary>
    ValueTask SetLocale(SetLocaleRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Says whether a session is alive; on vCenters.</summary>
    ValueTask<bool> SessionIsActive(SessionIsActiveRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gets a ticket with which another connection joins the session.</summary>
    ValueTask<string> AcquireCloneTicket(AcquireCloneTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Joins the session of a ticket.</summary>
    ValueTask<UserSession> CloneSession(CloneSessionRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
