// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Host diagnostic system.</summary>
public partial interface IHostDiagnosticSystem : IManagedObject;
