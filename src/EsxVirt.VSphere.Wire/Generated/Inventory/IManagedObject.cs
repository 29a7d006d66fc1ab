// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Root of all managed objects.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IManagedObject : IServant
{
    /// <summary>Reads one property of the object itself; undocumented, used by newer pyvmomi.</summary>
    ValueTask<object?> Fetch(FetchRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
