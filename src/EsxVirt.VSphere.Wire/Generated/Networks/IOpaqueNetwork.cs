// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>A network that somebody other than vSphere manages.</summary>
public partial interface IOpaqueNetwork : INetwork;
