// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Searches files on datastores.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostDatastoreBrowser : IManagedObject
{
    /// <summary>Lists files of a folder.</summary>
    ValueTask<ManagedObjectReference> SearchDatastoreTask(SearchDatastoreTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Lists files of a folder and all below it.</summary>
    ValueTask<ManagedObjectReference?> SearchDatastoreSubFoldersTask(SearchDatastoreSubFoldersTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
