// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>View manager.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IViewManager : IManagedObject
{
    /// <summary>Create inventory view.</summary>
    ValueTask<ManagedObjectReference> CreateInventoryView(CreateInventoryViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create container view.</summary>
    ValueTask<ManagedObjectReference> CreateContainerView(CreateContainerViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create list view.</summary>
    ValueTask<ManagedObjectReference> CreateListView(CreateListViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
