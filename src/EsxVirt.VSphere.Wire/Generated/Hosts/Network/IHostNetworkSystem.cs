// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Networks of a host.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IHostNetworkSystem : IExtensibleManagedObject
{
    /// <summary>Makes a virtual switch.</summary>
    ValueTask AddVirtualSwitch(AddVirtualSwitchRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Removes a virtual switch.</summary>
    ValueTask RemoveVirtualSwitch(RemoveVirtualSwitchRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Changes a virtual switch.</summary>
    ValueTask UpdateVirtualSwitch(UpdateVirtualSwitchRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Makes a port group.</summary>
    ValueTask AddPortGroup(AddPortGroupRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Removes a port group.</summary>
    ValueTask RemovePortGroup(RemovePortGroupRequest request, CallContext context) => throw Servant.MethodNotFound(request);

    /// <summary>Changes a port group.</summary>
    ValueTask UpdatePortGroup(UpdatePortGroupRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
