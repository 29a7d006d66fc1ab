// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Storage devices of a host.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostStorageSystem : IExtensibleManagedObject
{
    /// <summary>Looks for new VMFS volumes.</summary>
    ValueTask RescanVmfs(RescanVmfsRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Looks for new devices behind a bus adapter.</summary>
    ValueTask RescanHba(RescanHbaRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Looks for new devices behind all bus adapters.</summary>
    ValueTask RescanAllHba(RescanAllHbaRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Reads storage information anew.</summary>
    ValueTask RefreshStorageSystem(RefreshStorageSystemRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
