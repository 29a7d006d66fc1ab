// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A distributed switch of VMware's own kind.</summary>
public partial interface IVmwareDistributedVirtualSwitch : IDistributedVirtualSwitch;
