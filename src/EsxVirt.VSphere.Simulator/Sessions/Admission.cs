using System.Collections.Frozen;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Sessions;

/// <summary>Decides whether a call that changes something may run at all.</summary>
internal sealed class Admission(SimulatorAccess access)
{
    private static readonly FrozenDictionary<string, string> Privileges = new Dictionary<string, string>
    {
        ["PowerOnVM_Task"] = "VirtualMachine.Interact.PowerOn",
        ["PowerOffVM_Task"] = "VirtualMachine.Interact.PowerOff",
        ["ShutdownGuest"] = "VirtualMachine.Interact.PowerOff",
        ["SuspendVM_Task"] = "VirtualMachine.Interact.Suspend",
        ["ResetVM_Task"] = "VirtualMachine.Interact.Reset",
        ["RebootGuest"] = "VirtualMachine.Interact.Reset",
        ["AnswerVM"] = "VirtualMachine.Interact.AnswerQuestion",
        ["ReconfigVM_Task"] = "VirtualMachine.Config.Settings",
        ["Rename_Task"] = "VirtualMachine.Config.Rename",
        ["CreateSnapshot_Task"] = "VirtualMachine.State.CreateSnapshot",
        ["RevertToSnapshot_Task"] = "VirtualMachine.State.RevertToSnapshot",
        ["RevertToCurrentSnapshot_Task"] = "VirtualMachine.State.RevertToSnapshot",
        ["RemoveSnapshot_Task"] = "VirtualMachine.State.RemoveSnapshot",
        ["RemoveAllSnapshots_Task"] = "VirtualMachine.State.RemoveSnapshot",
        ["RenameSnapshot"] = "VirtualMachine.State.RenameSnapshot",
        ["RegisterVM_Task"] = "VirtualMachine.Inventory.Register",
        ["UnregisterVM"] = "VirtualMachine.Inventory.Unregister",
        ["Destroy_Task"] = "VirtualMachine.Inventory.Delete",
        ["ReconfigureAutostart"] = "Host.Config.AutoStart",
        ["AddVirtualSwitch"] = "Host.Config.Network",
        ["UpdateVirtualSwitch"] = "Host.Config.Network",
        ["RemoveVirtualSwitch"] = "Host.Config.Network",
        ["AddPortGroup"] = "Host.Config.Network",
        ["UpdatePortGroup"] = "Host.Config.Network",
        ["RemovePortGroup"] = "Host.Config.Network",
        ["MigrateVM_Task"] = "Resource.HotMigrate",
        ["RelocateVM_Task"] = "Resource.ColdMigrate",
        ["CreateScreenshot_Task"] = "VirtualMachine.Interact.CreateScreenshot",
        ["AcquireTicket"] = "VirtualMachine.Interact.ConsoleInteract",
        ["AcquireMksTicket"] = "VirtualMachine.Interact.ConsoleInteract",
        ["DeleteDatastoreFile_Task"] = "Datastore.FileManagement",
        ["MakeDirectory"] = "Datastore.FileManagement",
        ["MoveDatastoreFile_Task"] = "Datastore.FileManagement",
        ["CopyDatastoreFile_Task"] = "Datastore.FileManagement",
        ["CreateVirtualDisk_Task"] = "Datastore.FileManagement",
        ["DeleteVirtualDisk_Task"] = "Datastore.FileManagement",
        ["CopyVirtualDisk_Task"] = "Datastore.FileManagement",
        ["MoveVirtualDisk_Task"] = "Datastore.FileManagement",
        ["ExtendVirtualDisk_Task"] = "Datastore.FileManagement",
        ["EagerZeroVirtualDisk_Task"] = "Datastore.FileManagement",
        ["ZeroFillVirtualDisk_Task"] = "Datastore.FileManagement",
    }.ToFrozenDictionary();

    /// <summary>Whether datastore files may be changed over <c>/folder</c>.</summary>
    public bool AllowsFileChanges => access == SimulatorAccess.Full;

    /// <exception cref="SoapFaultException">
    /// <c>NoPermission</c> or <c>RestrictedVersion</c>, or what a test wants this call to fail with.
    /// </exception>
    public void Check(MethodRequest method, ManagedObject target)
    {
        if (access != SimulatorAccess.Full && Privileges.TryGetValue(method.Method.Name, out string? privilege))
        {
            throw access == SimulatorAccess.FreeLicence
                ? SimulatedFault.RestrictedVersion.ToException()
                : Denied(privilege, target.Self);
        }
        if (target is VirtualMachine machine && machine.Script.TakeRefusal(method.Method.Name) is { } fault)
            throw fault.ToException();
    }

    private static SoapFaultException Denied(string privilege, ManagedObjectReference on) => new(
        new NoPermission { Object = on, PrivilegeId = privilege }, "Permission to perform this operation was denied.");
}
