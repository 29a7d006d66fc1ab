// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>All objects of some types below a container.</summary>
public partial interface IContainerView : IManagedObjectView;
