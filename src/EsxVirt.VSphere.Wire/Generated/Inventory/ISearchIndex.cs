// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Finds objects by name, path or identity.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface ISearchIndex : IManagedObject
{
    /// <summary>Finds a machine or host by its UUID; an arbitrary one of several.</summary>
    ValueTask<ManagedObjectReference?> FindByUuid(FindByUuidRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Finds a machine by its .vmx file.</summary>
    ValueTask<ManagedObjectReference?> FindByDatastorePath(FindByDatastorePathRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Finds a machine or host by its DNS name.</summary>
    ValueTask<ManagedObjectReference?> FindByDnsName(FindByDnsNameRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Finds a machine or host by its IP address.</summary>
    ValueTask<ManagedObjectReference?> FindByIp(FindByIpRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Finds an object by its path of names.</summary>
    ValueTask<ManagedObjectReference?> FindByInventoryPath(FindByInventoryPathRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Finds a child by its name.</summary>
    ValueTask<ManagedObjectReference?> FindChild(FindChildRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Finds all machines or hosts with a UUID.</summary>
    ValueTask<List<ManagedObjectReference>> FindAllByUuid(FindAllByUuidRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
