// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A managed object with fields that users define.</summary>
public partial interface IExtensibleManagedObject : IManagedObject;
