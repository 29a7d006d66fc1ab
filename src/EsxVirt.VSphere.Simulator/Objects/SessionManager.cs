using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Sessions;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// Login and logout. <c>currentSession</c> differs by who asks, so the call's session is read from the flow.
/// </summary>
internal sealed class SessionManager(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), ISessionManager
{
    private static readonly PropertyTable<SessionManager> Table = new()
    {
        { "currentSession", manager => manager.Asking?.Describe() },
        {
            "sessionList",
            manager => manager.Server.Gatekeeper.Sessions.All.Select(session => session.Describe()).ToList()
        },
        { "message", _ => null },
        { "messageLocaleList", _ => new List<string> { "en", "de", "fr", "ja", "ko", "zh_CN" } },
        { "supportedLocaleList", _ => new List<string> { "en", "de", "fr", "ja", "ko", "zh_CN" } },
        { "defaultLocale", _ => "en" },
    };

    private SimulatorState Server { get; } = server;

    /// <summary>Whose call is being answered; set under the inventory's lock before an object is read.</summary>
    public Session? Asking { get; set; }

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    /// <summary>Libvirt asks for its session before each call, and must learn here that it has none any more.</summary>
    public override bool IsPublic(string path) => path != "sessionList";

    public ValueTask<UserSession> Login(LoginRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        if (call.Session is not null || !Server.Gatekeeper.Knows(request.UserName, request.Password))
            throw Faults.InvalidLogin();
        call.Open(Server.Gatekeeper.Sessions.Open(request.UserName));
        return ValueTask.FromResult(call.Session!.Describe());
    }

    public ValueTask Logout(LogoutRequest request, CallContext context)
    {
        Server.Gatekeeper.Sessions.Close(((SimulatorCall)context).RequireSession(Self));
        Server.Store.Wake();
        return ValueTask.CompletedTask;
    }

    /// <summary>A host does not implement it; libvirt therefore avoids it everywhere.</summary>
    public ValueTask<bool> SessionIsActive(SessionIsActiveRequest request, CallContext context)
        => Server.Product.IsVCenter
            ? ValueTask.FromResult(Server.Gatekeeper.Sessions.All.Any(
                session => session.Key == request.SessionID && session.UserName == request.UserName))
            : throw new SoapFaultException(
                new NotImplemented(), "The requested operation is not implemented by the server.");

    public ValueTask SetLocale(SetLocaleRequest request, CallContext context) => ValueTask.CompletedTask;

    public ValueTask TerminateSession(TerminateSessionRequest request, CallContext context)
    {
        foreach (Session session in Server.Gatekeeper.Sessions.All.Where(
            session => request.SessionId.Contains(session.Key)))
            Server.Gatekeeper.Sessions.Close(session);
        Server.Store.Wake();
        return ValueTask.CompletedTask;
    }
}
