// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>What a property collector watches.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IPropertyFilter : IManagedObject
{
    /// <summary>Stops watching.</summary>
    ValueTask DestroyPropertyFilter(DestroyPropertyFilterRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
