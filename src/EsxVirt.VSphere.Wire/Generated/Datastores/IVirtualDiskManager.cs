// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Virtual disk manager.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualDiskManager : IManagedObject
{
    /// <summary>Create virtual disk.</summary>
    ValueTask<ManagedObjectReference> CreateVirtualDiskTask(CreateVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Delete virtual disk.</summary>
    ValueTask<ManagedObjectReference> DeleteVirtualDiskTask(DeleteVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Move virtual disk.</summary>
    ValueTask<ManagedObjectReference> MoveVirtualDiskTask(MoveVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Copy virtual disk.</summary>
    ValueTask<ManagedObjectReference> CopyVirtualDiskTask(CopyVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Extend virtual disk.</summary>
    ValueTask<ManagedObjectReference> ExtendVirtualDiskTask(ExtendVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Eager zero virtual disk.</summary>
    ValueTask<ManagedObjectReference> EagerZeroVirtualDiskTask(EagerZeroVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Zero fill virtual disk.</summary>
    ValueTask<ManagedObjectReference> ZeroFillVirtualDiskTask(ZeroFillVirtualDiskTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Query virtual disk UUID.</summary>
    ValueTask<string> QueryVirtualDiskUuid(QueryVirtualDiskUuidRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
