// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Memory system of a host.</summary>
public partial interface IHostMemorySystem : IExtensibleManagedObject;
