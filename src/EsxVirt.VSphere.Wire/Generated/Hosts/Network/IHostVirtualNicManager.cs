// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Host virtual network card manager.</summary>
public partial interface IHostVirtualNicManager : IExtensibleManagedObject;
