using EsxVirt.VSphere.Simulator.Collecting;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Sessions;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator;

/// <summary>One call with its session, if there is one.</summary>
internal sealed class SimulatorCall : CallContext
{
    public required SimulatorState Server { get; init; }

    /// <summary>What shall happen to the task that this call may start.</summary>
    public SimulatedTrouble? Trouble { get; init; }

    public Session? Session { get; private set; }

    /// <summary>The session that this call opened, whose cookie goes out with the answer.</summary>
    public Session? Opened { get; private set; }

    public SimulatorCall Within(Session? session)
    {
        Session = session;
        return this;
    }

    /// <summary>Notes a successful login.</summary>
    public void Open(Session session)
    {
        Session = session;
        Opened = session;
    }

    /// <summary>The object of that name: this session's own, else the inventory's.</summary>
    public ManagedObject? Find(ManagedObjectReference reference)
        => Session?.Find(reference) ?? Server.Store.Find(reference);

    /// <exception cref="Wire.Soap.SoapFaultException"><c>ManagedObjectNotFound</c>.</exception>
    public ManagedObject Require(ManagedObjectReference reference)
        => Find(reference) ?? throw Faults.ManagedObjectNotFound(reference);

    /// <exception cref="Wire.Soap.SoapFaultException"><c>NotAuthenticated</c>.</exception>
    public Session RequireSession(ManagedObjectReference on) => Session ?? throw Faults.NotAuthenticated(on);

    /// <summary>Without a session only the service instance and the session manager may be looked at.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>NotAuthenticated</c>.</exception>
    public void RequireVisible(ManagedObject item)
    {
        if (Session is null && item is not (Objects.SessionManager or Objects.ServiceInstance))
            throw Faults.NotAuthenticated(item.Self);
    }

    /// <exception cref="Wire.Soap.SoapFaultException"><c>InvalidProperty</c>.</exception>
    public Reader ReaderOf(List<PropertySpec> specs) => new(specs, Version, Session is not null);
}
