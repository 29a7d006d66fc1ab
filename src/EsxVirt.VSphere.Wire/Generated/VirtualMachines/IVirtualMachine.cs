// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Virtual machine.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualMachine : IManagedEntity
{
    /// <summary>Refresh storage details.</summary>
    ValueTask RefreshStorageInfo(RefreshStorageInfoRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create snapshot.</summary>
    ValueTask<ManagedObjectReference> CreateSnapshotTask(CreateSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Revert to current snapshot.</summary>
    ValueTask<ManagedObjectReference> RevertToCurrentSnapshotTask(RevertToCurrentSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Remove all snapshots.</summary>
    ValueTask<ManagedObjectReference> RemoveAllSnapshotsTask(RemoveAllSnapshotsTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Consolidate virtual machine disks.</summary>
    ValueTask<ManagedObjectReference> ConsolidateVMDisksTask(ConsolidateVMDisksTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reconfig virtual machine.</summary>
    ValueTask<ManagedObjectReference> ReconfigVMTask(ReconfigVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Upgrade virtual machine.</summary>
    ValueTask<ManagedObjectReference> UpgradeVMTask(UpgradeVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Power on virtual machine.</summary>
    ValueTask<ManagedObjectReference> PowerOnVMTask(PowerOnVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Power off virtual machine.</summary>
    ValueTask<ManagedObjectReference> PowerOffVMTask(PowerOffVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Suspend virtual machine.</summary>
    ValueTask<ManagedObjectReference> SuspendVMTask(SuspendVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reset virtual machine.</summary>
    ValueTask<ManagedObjectReference> ResetVMTask(ResetVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Shutdown guest.</summary>
    ValueTask ShutdownGuest(ShutdownGuestRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reboot guest.</summary>
    ValueTask RebootGuest(RebootGuestRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Standby guest.</summary>
    ValueTask StandbyGuest(StandbyGuestRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Answer virtual machine.</summary>
    ValueTask AnswerVM(AnswerVMRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Migrate virtual machine.</summary>
    ValueTask<ManagedObjectReference> MigrateVMTask(MigrateVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Relocate virtual machine.</summary>
    ValueTask<ManagedObjectReference> RelocateVMTask(RelocateVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Clone virtual machine.</summary>
    ValueTask<ManagedObjectReference> CloneVMTask(CloneVMTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Mark as template.</summary>
    ValueTask MarkAsTemplate(MarkAsTemplateRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Mark as virtual machine.</summary>
    ValueTask MarkAsVirtualMachine(MarkAsVirtualMachineRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Unregister virtual machine.</summary>
    ValueTask UnregisterVM(UnregisterVMRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Mount tools installer.</summary>
    ValueTask MountToolsInstaller(MountToolsInstallerRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Unmount tools installer.</summary>
    ValueTask UnmountToolsInstaller(UnmountToolsInstallerRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Acquire console ticket.</summary>
    ValueTask<VirtualMachineMksTicket> AcquireMksTicket(AcquireMksTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Acquire ticket.</summary>
    ValueTask<VirtualMachineTicket> AcquireTicket(AcquireTicketRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create screenshot.</summary>
    ValueTask<ManagedObjectReference> CreateScreenshotTask(CreateScreenshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Put USB scan codes.</summary>
    ValueTask<int> PutUsbScanCodes(PutUsbScanCodesRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
