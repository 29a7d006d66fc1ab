// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Reads properties of many objects at once, and watches them.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IPropertyCollector : IManagedObject
{
    /// <summary>Starts watching properties.</summary>
    ValueTask<ManagedObjectReference> CreateFilter(CreateFilterRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reads properties, all in one answer.</summary>
    ValueTask<List<ObjectContent>> RetrieveProperties(RetrievePropertiesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gets the changes since a version, without waiting.</summary>
    ValueTask<UpdateSet?> CheckForUpdates(CheckForUpdatesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Waits for changes since a version.</summary>
    ValueTask<UpdateSet> WaitForUpdates(WaitForUpdatesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Ends the collector's waiting call.</summary>
    ValueTask CancelWaitForUpdates(CancelWaitForUpdatesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Waits for changes since a version, for a limited time.</summary>
    ValueTask<UpdateSet?> WaitForUpdatesEx(WaitForUpdatesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reads properties page by page.</summary>
    ValueTask<RetrieveResult?> RetrievePropertiesEx(RetrievePropertiesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gets the next page.</summary>
    ValueTask<RetrieveResult> ContinueRetrievePropertiesEx(ContinueRetrievePropertiesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gives up the remaining pages.</summary>
    ValueTask CancelRetrievePropertiesEx(CancelRetrievePropertiesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes another collector for the session.</summary>
    ValueTask<ManagedObjectReference> CreatePropertyCollector(CreatePropertyCollectorRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Gives up a collector with its filters.</summary>
    ValueTask DestroyPropertyCollector(DestroyPropertyCollectorRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
