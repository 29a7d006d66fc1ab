// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Objects that the client lists.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IListView : IManagedObjectView
{
    /// <summary>Adds and removes objects of a list view.</summary>
    ValueTask<List<ManagedObjectReference>> ModifyListView(ModifyListViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Replaces the objects of a list view.</summary>
    ValueTask<List<ManagedObjectReference>> ResetListView(ResetListViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
