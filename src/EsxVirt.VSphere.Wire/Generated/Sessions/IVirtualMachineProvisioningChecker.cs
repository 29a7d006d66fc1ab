// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Checks whether machines can be moved or cloned; on vCenters.</summary>
public partial interface IVirtualMachineProvisioningChecker : IManagedObject;
