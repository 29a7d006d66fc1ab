// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Container view.</summary>
public partial interface IContainerView : IManagedObjectView;
