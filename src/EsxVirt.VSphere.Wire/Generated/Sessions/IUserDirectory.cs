// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Users and groups that the server knows.</summary>
public partial interface IUserDirectory : IManagedObject;
