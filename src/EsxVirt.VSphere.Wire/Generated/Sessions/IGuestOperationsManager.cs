// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Programs and files inside guests.</summary>
public partial interface IGuestOperationsManager : IManagedObject;
