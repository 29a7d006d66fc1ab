// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A datastore.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IDatastore : IManagedEntity
{
    /// <summary>Reads free space and capacity anew.</summary>
    ValueTask RefreshDatastore(RefreshDatastoreRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reads all storage information of the datastore anew.</summary>
    ValueTask RefreshDatastoreStorageInfo(RefreshDatastoreStorageInfoRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
