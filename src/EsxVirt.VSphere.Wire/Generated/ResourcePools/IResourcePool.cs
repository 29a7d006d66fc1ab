// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A share of a host's or cluster's resources.</summary>
public partial interface IResourcePool : IManagedEntity;
