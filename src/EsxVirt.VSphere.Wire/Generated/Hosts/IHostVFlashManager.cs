// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>V flash manager of a host.</summary>
public partial interface IHostVFlashManager : IManagedObject;
