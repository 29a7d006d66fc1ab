// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Logs and support bundles.</summary>
public partial interface IDiagnosticManager : IManagedObject;
