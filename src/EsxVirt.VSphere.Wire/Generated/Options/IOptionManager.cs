// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Settings of a server or a host.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IOptionManager : IManagedObject
{
    /// <summary>Lists settings.</summary>
    ValueTask<List<OptionValue>> QueryOptions(QueryOptionsRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Changes settings.</summary>
    ValueTask UpdateOptions(UpdateOptionsRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
