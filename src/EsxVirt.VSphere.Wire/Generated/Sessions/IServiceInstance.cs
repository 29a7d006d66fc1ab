// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Service instance.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IServiceInstance : IManagedObject
{
    /// <summary>Current time.</summary>
    ValueTask<DateTimeOffset> CurrentTime(CurrentTimeRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Retrieve service content.</summary>
    ValueTask<ServiceContent> RetrieveServiceContent(RetrieveServiceContentRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Validate migration.</summary>
    ValueTask<List<Event>> ValidateMigration(ValidateMigrationRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
