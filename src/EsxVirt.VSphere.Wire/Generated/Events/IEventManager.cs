// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>The server's events.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IEventManager : IManagedObject
{
    /// <summary>Lists events.</summary>
    ValueTask<List<Event>> QueryEvents(QueryEventsRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
