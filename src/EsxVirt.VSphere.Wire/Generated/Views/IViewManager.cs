// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Makes views.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IViewManager : IManagedObject
{
    /// <summary>Makes a view of the inventory tree.</summary>
    ValueTask<ManagedObjectReference> CreateInventoryView(CreateInventoryViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a view of the objects below a container.</summary>
    ValueTask<ManagedObjectReference> CreateContainerView(CreateContainerViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a view of listed objects.</summary>
    ValueTask<ManagedObjectReference> CreateListView(CreateListViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
