// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>View.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IView : IManagedObject
{
    /// <summary>Destroy view.</summary>
    ValueTask DestroyView(DestroyViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
