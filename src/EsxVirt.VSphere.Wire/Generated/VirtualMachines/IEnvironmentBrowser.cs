// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>What a host or cluster offers to virtual machines.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IEnvironmentBrowser : IManagedObject
{
    /// <summary>Lists the hardware versions that are offered.</summary>
    ValueTask<List<VirtualMachineConfigOptionDescriptor>> QueryConfigOptionDescriptor(QueryConfigOptionDescriptorRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
