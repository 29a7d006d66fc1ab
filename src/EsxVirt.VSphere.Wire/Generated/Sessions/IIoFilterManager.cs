// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>I/O filters.</summary>
public partial interface IIoFilterManager : IManagedObject;
