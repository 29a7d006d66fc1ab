// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A list of objects that the server keeps up to date for a session.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IView : IManagedObject
{
    /// <summary>Gives up a view.</summary>
    ValueTask DestroyView(DestroyViewRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
