// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Health reports of providers; on vCenters.</summary>
public partial interface IHealthUpdateManager : IManagedObject;
