// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Search index.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface ISearchIndex : IManagedObject
{
    /// <summary>Find by UUID.</summary>
    ValueTask<ManagedObjectReference?> FindByUuid(FindByUuidRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Find by datastore path.</summary>
    ValueTask<ManagedObjectReference?> FindByDatastorePath(FindByDatastorePathRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Find by DNS name.</summary>
    ValueTask<ManagedObjectReference?> FindByDnsName(FindByDnsNameRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Find by IP address.</summary>
    ValueTask<ManagedObjectReference?> FindByIp(FindByIpRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Find by inventory path.</summary>
    ValueTask<ManagedObjectReference?> FindByInventoryPath(FindByInventoryPathRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Find child.</summary>
    ValueTask<ManagedObjectReference?> FindChild(FindChildRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Find all by UUID.</summary>
    ValueTask<List<ManagedObjectReference>> FindAllByUuid(FindAllByUuidRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
