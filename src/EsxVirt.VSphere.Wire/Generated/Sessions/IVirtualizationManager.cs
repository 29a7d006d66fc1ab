// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Left over from GSX servers.</summary>
public partial interface IVirtualizationManager : IManagedObject;
