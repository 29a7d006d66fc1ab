// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Virtual disk files on datastores.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualDiskManager : IManagedObject
{
    /// <summary>Makes a virtual disk.</summary>
    ValueTask<ManagedObjectReference> CreateVirtualDiskTask(CreateVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Deletes a virtual disk with all its files.</summary>
    ValueTask<ManagedObjectReference> DeleteVirtualDiskTask(DeleteVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Moves a virtual disk.</summary>
    ValueTask<ManagedObjectReference> MoveVirtualDiskTask(MoveVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Copies a virtual disk.</summary>
    ValueTask<ManagedObjectReference> CopyVirtualDiskTask(CopyVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a virtual disk larger.</summary>
    ValueTask<ManagedObjectReference> ExtendVirtualDiskTask(ExtendVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Allocates and clears all of a virtual disk.</summary>
    ValueTask<ManagedObjectReference> EagerZeroVirtualDiskTask(EagerZeroVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Overwrites a virtual disk with zeros.</summary>
    ValueTask<ManagedObjectReference> ZeroFillVirtualDiskTask(ZeroFillVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reads the UUID of a virtual disk.</summary>
    ValueTask<string> QueryVirtualDiskUuid(QueryVirtualDiskUuidRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
