// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Pools of IP addresses; on vCenters.</summary>
public partial interface IIpPoolManager : IManagedObject;
