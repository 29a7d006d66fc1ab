// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A port group of a distributed switch.</summary>
public partial interface IDistributedVirtualPortgroup : INetwork;
