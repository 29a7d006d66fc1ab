// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Saved guest customizations; on vCenters.</summary>
public partial interface ICustomizationSpecManager : IManagedObject;
