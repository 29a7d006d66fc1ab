// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A task that runs at set times.</summary>
public partial interface IScheduledTask : IExtensibleManagedObject;
