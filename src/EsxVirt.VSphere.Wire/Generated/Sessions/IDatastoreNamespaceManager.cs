// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Top-level directories on object stores.</summary>
public partial interface IDatastoreNamespaceManager : IManagedObject;
