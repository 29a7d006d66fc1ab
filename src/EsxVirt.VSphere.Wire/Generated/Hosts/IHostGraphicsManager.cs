// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Graphics manager of a host.</summary>
public partial interface IHostGraphicsManager : IExtensibleManagedObject;
