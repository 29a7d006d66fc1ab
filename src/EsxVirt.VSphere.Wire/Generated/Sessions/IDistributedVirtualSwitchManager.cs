// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Distributed switches.</summary>
public partial interface IDistributedVirtualSwitchManager : IManagedObject;
