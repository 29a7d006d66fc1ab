// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Plug-ins of a vCenter.</summary>
public partial interface IExtensionManager : IManagedObject;
