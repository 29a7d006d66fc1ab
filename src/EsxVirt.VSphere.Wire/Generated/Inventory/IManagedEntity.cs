// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>An object of the inventory tree.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IManagedEntity : IExtensibleManagedObject
{
    /// <summary>Reads the object's state anew.</summary>
    ValueTask Reload(ReloadRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Renames an object of the inventory.</summary>
    ValueTask<ManagedObjectReference> RenameTask(RenameTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Deletes an object; a machine with its files.</summary>
    ValueTask<ManagedObjectReference> DestroyTask(DestroyTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
