// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Roles and privileges.</summary>
public partial interface IAuthorizationManager : IManagedObject;
