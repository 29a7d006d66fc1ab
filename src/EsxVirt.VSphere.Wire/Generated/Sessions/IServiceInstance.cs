// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>The service itself: where each session starts.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IServiceInstance : IManagedObject
{
    /// <summary>Reads the server's clock; the cheapest question that needs a session.</summary>
    ValueTask<DateTimeOffset> CurrentTime(CurrentTimeRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Tells where the managers are; needs no session.</summary>
    ValueTask<ServiceContent> RetrieveServiceContent(RetrieveServiceContentRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Lists what stands against a migration, as events.</summary>
    ValueTask<List<Event>> ValidateMigration(ValidateMigrationRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
