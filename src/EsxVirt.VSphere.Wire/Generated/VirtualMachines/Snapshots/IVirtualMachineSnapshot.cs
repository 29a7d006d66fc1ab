// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Virtual machine snapshot.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualMachineSnapshot : IExtensibleManagedObject
{
    /// <summary>Revert to snapshot.</summary>
    ValueTask<ManagedObjectReference> RevertToSnapshotTask(RevertToSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Remove snapshot.</summary>
    ValueTask<ManagedObjectReference> RemoveSnapshotTask(RemoveSnapshotTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Rename snapshot.</summary>
    ValueTask RenameSnapshot(RenameSnapshotRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
