// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Memory overhead of machines on hosts.</summary>
public partial interface IOverheadMemoryManager : IManagedObject;
