using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator;

/// <summary>A fault that a test lets happen.</summary>
public sealed class SimulatedFault
{
    private readonly MethodFault _fault;
    private readonly string _text;

    /// <summary>Any fault, with the server's words.</summary>
    public SimulatedFault(MethodFault fault, string text) => (_fault, _text) = (fault, text);

    /// <summary>The machine is in the wrong state after all.</summary>
    public static SimulatedFault InvalidPowerState { get; } = new(
        new InvalidPowerState { ExistingState = VirtualMachinePowerState.PoweredOn },
        "The attempted operation cannot be performed in the current state (Powered on).");

    /// <summary>The guest runs no VMware Tools.</summary>
    public static SimulatedFault ToolsUnavailable { get; } = new(
        new ToolsUnavailable(),
        "Cannot complete operation because VMware Tools is not running in this virtual machine.");

    /// <summary>Somebody else works on the object.</summary>
    public static SimulatedFault TaskInProgress { get; } = new(
        new TaskInProgress { Task = new ManagedObjectReference("Task", "haTask-other") },
        "Another task is already in progress.");

    /// <summary>The host's licence does not allow it.</summary>
    public static SimulatedFault RestrictedVersion { get; } = new(
        new RestrictedVersion(), "Current license or ESXi version prohibits execution of the requested operation.");

    /// <summary>The host has not enough memory or processors left.</summary>
    public static SimulatedFault InsufficientResources { get; } = new(
        new InsufficientResourcesFault(),
        "The available memory resources in the parent resource pool are insufficient.");

    /// <summary>The destination's processor lacks what the machine uses.</summary>
    public static SimulatedFault IncompatibleHost { get; } = new(
        new CpuIncompatible { Level = 1, RegisterName = "ecx" },
        "The virtual machine requires hardware features that are unsupported or disabled on the target host.");

    /// <summary>The datastore has not enough room.</summary>
    public static SimulatedFault NoDiskSpace(string datastore) => new(
        new NoDiskSpace { File = $"[{datastore}]", Datastore = datastore },
        $"Insufficient disk space on datastore '{datastore}'.");

    /// <summary>Something in the configuration, of which the server only gives a text.</summary>
    public static SimulatedFault GenericVmConfig { get; } = new(
        new GenericVmConfigFault { Reason = "The file specified is not a virtual disk" },
        "The file specified is not a virtual disk");

    /// <summary>The account lacks a privilege.</summary>
    /// <param name="privilege">For example <c>VirtualMachine.Interact.PowerOn</c>.</param>
    /// <param name="type">Type of the object on which it is lacking, for example <c>VirtualMachine</c>.</param>
    /// <param name="moid">Value of that object's reference.</param>
    public static SimulatedFault NoPermission(string privilege, string type, string moid) => new(
        new NoPermission { Object = new ManagedObjectReference(type, moid), PrivilegeId = privilege },
        "Permission to perform this operation was denied.");

    /// <summary>A file of the machine is gone.</summary>
    public static SimulatedFault FileNotFound(string path) =>
        new(new FileNotFound { File = path }, $"File {path} was not found");

    /// <summary>The faults that <see cref="TroublePlan"/> knows by name.</summary>
    internal static SortedDictionary<string, SimulatedFault> ByName { get; } = new(StringComparer.Ordinal)
    {
        ["FileNotFound"] = FileNotFound("[datastore1] gone/gone.vmdk"),
        ["GenericVmConfig"] = GenericVmConfig,
        ["InsufficientResources"] = InsufficientResources,
        ["InvalidPowerState"] = InvalidPowerState,
        ["NoPermission"] = NoPermission("VirtualMachine.Interact.PowerOn", "VirtualMachine", "1"),
        ["RestrictedVersion"] = RestrictedVersion,
        ["TaskInProgress"] = TaskInProgress,
        ["ToolsUnavailable"] = ToolsUnavailable,
    };

    /// <summary>The fault's type, as on the wire.</summary>
    public string TypeName => _fault.WireType.Name;

    /// <summary>The server's words.</summary>
    public string Text => _text;

    internal SoapFaultException ToException() => new(_fault, _text);

    internal LocalizedMethodFault ToLocalized() => new() { Fault = _fault, LocalizedMessage = _text };
}
