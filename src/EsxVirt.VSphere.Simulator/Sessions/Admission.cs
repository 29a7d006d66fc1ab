using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Sessions;

/// <summary>Decides whether a call that changes something may run at all.</summary>
internal sealed class Admission(SimulatorAccess access, InventoryStore store)
{
    private readonly Privileges _privileges = new(store);
    private readonly HashSet<string> _used = [];

    public SimulatorAccess Access { get; set; } = access;

    /// <summary>The one privilege that the account lacks on everything; null for none.</summary>
    public string? Withheld { get; set; }

    /// <summary>What was needed so far.</summary>
    public IReadOnlyCollection<string> Used => [.. _used.Order(StringComparer.Ordinal)];

    public void ForgetUsed() => _used.Clear();

    /// <summary>Whether files of a datastore may be changed over <c>/folder</c>.</summary>
    public bool AllowsFileChanges => Allows(Privileges.Files);

    /// <exception cref="SoapFaultException">
    /// <c>NoPermission</c> or <c>RestrictedVersion</c>, or what a test wants this call to fail with.
    /// </exception>
    public void Check(MethodRequest method, ManagedObject target)
    {
        foreach (Privilege needed in _privileges.Of(method, target))
        {
            if (Allows(needed.Id))
                continue;
            throw Access == SimulatorAccess.FreeLicence
                ? SimulatedFault.RestrictedVersion.ToException()
                : Denied(needed);
        }
        if (target is VirtualMachine machine && machine.Script.TakeRefusal(method.Method.Name) is { } fault)
            throw fault.ToException();
    }

    private bool Allows(string privilege)
    {
        _used.Add(privilege);
        return Access == SimulatorAccess.Full && privilege != Withheld;
    }

    private static SoapFaultException Denied(Privilege needed) => new(
        new NoPermission { Object = needed.On, PrivilegeId = needed.Id },
        "Permission to perform this operation was denied.");
}
