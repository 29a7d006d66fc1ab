// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Managed entity.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IManagedEntity : IExtensibleManagedObject
{
    /// <summary>Reload.</summary>
    ValueTask Reload(ReloadRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Rename.</summary>
    ValueTask<ManagedObjectReference> RenameTask(RenameTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Destroy.</summary>
    ValueTask<ManagedObjectReference> DestroyTask(DestroyTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
