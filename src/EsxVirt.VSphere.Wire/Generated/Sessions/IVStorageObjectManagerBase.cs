// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>V storage object manager base.</summary>
public partial interface IVStorageObjectManagerBase : IManagedObject;
