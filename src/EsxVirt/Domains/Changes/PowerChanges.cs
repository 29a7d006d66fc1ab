using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Changes;

/// <summary>The changes of a machine's power, with the state that each begins with.</summary>
internal static class PowerChanges
{
    public static readonly DomainChange Start = new()
    {
        Api = "virDomainCreate",
        Failure = "Could not start domain",
        Request = reading => new PowerOnVMTaskRequest
        {
            This = Require(reading, DomainState.Shutoff, "Domain is not powered off"),
        },
    };

    public static readonly DomainChange Suspend = new()
    {
        Api = "virDomainSuspend",
        Failure = "Could not suspend domain",
        Request = reading => new SuspendVMTaskRequest { This = Running(reading) },
    };

    public static readonly DomainChange Resume = new()
    {
        Api = "virDomainResume",
        Failure = "Could not resume domain",
        Request = reading => new PowerOnVMTaskRequest
        {
            This = Require(reading, DomainState.Paused, "Domain is not suspended"),
        },
    };

    public static readonly DomainChange Reset = new()
    {
        Api = "virDomainReset",
        Failure = "Could not reset domain",
        Request = reading => new ResetVMTaskRequest { This = Running(reading) },
    };

    public static readonly DomainChange Destroy = new()
    {
        Api = "virDomainDestroy",
        Failure = "Could not destroy domain",
        Request = reading => new PowerOffVMTaskRequest { This = Running(reading) },
    };

    /// <summary>The machine, if it runs.</summary>
    /// <exception cref="VirException">OPERATION_INVALID.</exception>
    public static ManagedObjectReference Running(DomainReading reading) =>
        Require(reading, DomainState.Running, "Domain is not powered on");

    private static ManagedObjectReference Require(DomainReading reading, DomainState state, string refusal) =>
        DomainIdentity.StateOf(reading.Machine) == state
            ? reading.Machine.Reference
            : throw VirException.Create(VirErrorCode.OperationInvalid, refusal);
}
