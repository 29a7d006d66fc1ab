// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A network that machines can be connected to.</summary>
public partial interface INetwork : IManagedEntity;
