// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Checks whether machines can be moved or cloned; on vCenters.</summary>
/// <remarks>A method that is not implemented answers with <c>MethodNotFound</c>.</remarks>
public partial interface IVirtualMachineProvisioningChecker : IManagedObject
{
    /// <summary>Lists what stands against a move, as a task; nothing is moved.</summary>
    ValueTask<ManagedObjectReference> CheckRelocateTask(CheckRelocateTaskRequest request, CallContext context) => throw Servant.MethodNotFound(request);
}
