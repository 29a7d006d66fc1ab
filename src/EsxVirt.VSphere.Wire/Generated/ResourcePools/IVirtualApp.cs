// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A group of machines that runs as one.</summary>
public partial interface IVirtualApp : IResourcePool;
