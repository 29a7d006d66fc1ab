// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Storage I/O control and storage DRS.</summary>
public partial interface IStorageResourceManager : IManagedObject;
