// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A virtual machine.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualMachine : IManagedEntity
{
    /// <summary>Reads the sizes of the machine's files anew.</summary>
    ValueTask RefreshStorageInfo(RefreshStorageInfoRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a snapshot.</summary>
    ValueTask<ManagedObjectReference> CreateSnapshotTask(CreateSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Returns to the current snapshot.</summary>
    ValueTask<ManagedObjectReference> RevertToCurrentSnapshotTask(RevertToCurrentSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Removes all snapshots.</summary>
    ValueTask<ManagedObjectReference> RemoveAllSnapshotsTask(RemoveAllSnapshotsTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Merges disk files that no snapshot needs.</summary>
    ValueTask<ManagedObjectReference> ConsolidateVMDisksTask(ConsolidateVMDisksTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Changes the configuration.</summary>
    ValueTask<ManagedObjectReference> ReconfigVMTask(ReconfigVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Raises the hardware version.</summary>
    ValueTask<ManagedObjectReference> UpgradeVMTask(UpgradeVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Starts or resumes the machine.</summary>
    ValueTask<ManagedObjectReference> PowerOnVMTask(PowerOnVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Stops the machine, as by its plug.</summary>
    ValueTask<ManagedObjectReference> PowerOffVMTask(PowerOffVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Suspends the machine.</summary>
    ValueTask<ManagedObjectReference> SuspendVMTask(SuspendVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Resets the machine, as by its button.</summary>
    ValueTask<ManagedObjectReference> ResetVMTask(ResetVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Asks the guest to shut down.</summary>
    ValueTask ShutdownGuest(ShutdownGuestRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Asks the guest to reboot.</summary>
    ValueTask RebootGuest(RebootGuestRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Asks the guest to sleep.</summary>
    ValueTask StandbyGuest(StandbyGuestRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Answers the pending question.</summary>
    ValueTask AnswerVM(AnswerVMRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Moves the machine to another host or pool.</summary>
    ValueTask<ManagedObjectReference> MigrateVMTask(MigrateVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Moves the machine to another host, pool or datastore.</summary>
    ValueTask<ManagedObjectReference> RelocateVMTask(RelocateVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Clones the machine.</summary>
    ValueTask<ManagedObjectReference> CloneVMTask(CloneVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Turns the machine into a template.</summary>
    ValueTask MarkAsTemplate(MarkAsTemplateRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Turns a template into a machine.</summary>
    ValueTask MarkAsVirtualMachine(MarkAsVirtualMachineRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Removes the machine from the inventory; its files stay.</summary>
    ValueTask UnregisterVM(UnregisterVMRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Inserts the CD-ROM of VMware Tools.</summary>
    ValueTask MountToolsInstaller(MountToolsInstallerRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Ejects the CD-ROM of VMware Tools.</summary>
    ValueTask UnmountToolsInstaller(UnmountToolsInstallerRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gets a ticket for a remote console; up to 6.x.</summary>
    ValueTask<VirtualMachineMksTicket> AcquireMksTicket(AcquireMksTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gets a ticket for a remote console.</summary>
    ValueTask<VirtualMachineTicket> AcquireTicket(AcquireTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a picture of the console in a file.</summary>
    ValueTask<ManagedObjectReference> CreateScreenshotTask(CreateScreenshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Types keys.</summary>
    ValueTask<int> PutUsbScanCodes(PutUsbScanCodesRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
