// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Option manager.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IOptionManager : IManagedObject
{
    /// <summary>Query options.</summary>
    ValueTask<List<OptionValue>> QueryOptions(QueryOptionsRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Update options.</summary>
    ValueTask UpdateOptions(UpdateOptionsRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
