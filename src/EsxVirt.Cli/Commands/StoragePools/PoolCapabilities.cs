using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-capabilities</c>: libvirt's driver does not tell.</summary>
internal static class PoolCapabilities
{
    public static readonly CommandDefinition Definition = new("pool-capabilities", "storage pool capabilities")
    {
        Description = "Returns capabilities of storage pool support.",
        Run = context => PoolOptions.RefuseCallAsync(
            context, "failed to get storage pool capabilities", "virConnectGetStoragePoolCapabilities"),
    };
}
