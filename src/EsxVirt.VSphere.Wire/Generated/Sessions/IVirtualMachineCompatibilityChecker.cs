// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Checks whether a machine fits a host; on vCenters.</summary>
public partial interface IVirtualMachineCompatibilityChecker : IManagedObject;
