// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>The inventory as a tree of opened folders.</summary>
public partial interface IInventoryView : IManagedObjectView;
