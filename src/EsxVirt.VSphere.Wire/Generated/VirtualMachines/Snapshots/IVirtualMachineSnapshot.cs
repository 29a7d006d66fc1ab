// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A snapshot of a virtual machine.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualMachineSnapshot : IExtensibleManagedObject
{
    /// <summary>Returns to the snapshot.</summary>
    ValueTask<ManagedObjectReference> RevertToSnapshotTask(RevertToSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Removes the snapshot.</summary>
    ValueTask<ManagedObjectReference> RemoveSnapshotTask(RemoveSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Renames or describes the snapshot.</summary>
    ValueTask RenameSnapshot(RenameSnapshotRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
