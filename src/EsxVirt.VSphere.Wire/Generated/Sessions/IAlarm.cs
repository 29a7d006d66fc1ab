// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>An alarm definition.</summary>
public partial interface IAlarm : IExtensibleManagedObject;
