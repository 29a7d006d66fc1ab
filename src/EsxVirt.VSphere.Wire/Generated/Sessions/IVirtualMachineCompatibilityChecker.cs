// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Virtual machine compatibility checker.</summary>
public partial interface IVirtualMachineCompatibilityChecker : IManagedObject;
