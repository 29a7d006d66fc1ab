// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Property collector.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IPropertyCollector : IManagedObject
{
    /// <summary>Create filter.</summary>
    ValueTask<ManagedObjectReference> CreateFilter(CreateFilterRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Retrieve properties.</summary>
    ValueTask<List<ObjectContent>> RetrieveProperties(RetrievePropertiesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Check for updates.</summary>
    ValueTask<UpdateSet?> CheckForUpdates(CheckForUpdatesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Wait for updates.</summary>
    ValueTask<UpdateSet> WaitForUpdates(WaitForUpdatesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Cancel wait for updates.</summary>
    ValueTask CancelWaitForUpdates(CancelWaitForUpdatesRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Wait for updates ex.</summary>
    ValueTask<UpdateSet?> WaitForUpdatesEx(WaitForUpdatesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Retrieve properties ex.</summary>
    ValueTask<RetrieveResult?> RetrievePropertiesEx(RetrievePropertiesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Continue retrieve properties ex.</summary>
    ValueTask<RetrieveResult> ContinueRetrievePropertiesEx(ContinueRetrievePropertiesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Cancel retrieve properties ex.</summary>
    ValueTask CancelRetrievePropertiesEx(CancelRetrievePropertiesExRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Create property collector.</summary>
    ValueTask<ManagedObjectReference> CreatePropertyCollector(CreatePropertyCollectorRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Destroy property collector.</summary>
    ValueTask DestroyPropertyCollector(DestroyPropertyCollectorRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
