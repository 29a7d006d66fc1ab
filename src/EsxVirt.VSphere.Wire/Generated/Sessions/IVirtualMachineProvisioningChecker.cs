// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Virtual machine provisioning checker.</summary>
public partial interface IVirtualMachineProvisioningChecker : IManagedObject;
