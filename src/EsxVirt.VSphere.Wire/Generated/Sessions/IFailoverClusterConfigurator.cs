// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
namespace EsxVirt.VSphere.Wire.Dispatch;

/// <summary>Sets up vCenter high availability.</summary>
public partial interface IFailoverClusterConfigurator : IManagedObject;
