// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Host storage system.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostStorageSystem : IExtensibleManagedObject
{
    /// <summary>Rescan VMFS.</summary>
    ValueTask RescanVmfs(RescanVmfsRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Rescan bus adapter.</summary>
    ValueTask RescanHba(RescanHbaRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Rescan all bus adapter.</summary>
    ValueTask RescanAllHba(RescanAllHbaRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Refresh storage system.</summary>
    ValueTask RefreshStorageSystem(RefreshStorageSystemRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
