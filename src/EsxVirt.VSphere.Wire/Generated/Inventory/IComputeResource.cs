// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A host, or a cluster of hosts, with its resources.</summary>
public partial interface IComputeResource : IManagedEntity;
