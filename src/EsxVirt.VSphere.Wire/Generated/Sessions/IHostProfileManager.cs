// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Host profiles; on vCenters.</summary>
public partial interface IHostProfileManager : IProfileManager;
