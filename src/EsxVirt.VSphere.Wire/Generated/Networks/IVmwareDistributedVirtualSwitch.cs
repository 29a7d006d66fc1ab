// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Vmware distributed virtual switch.</summary>
public partial interface IVmwareDistributedVirtualSwitch : IDistributedVirtualSwitch;
