using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-capabilities</c>: libvirt's driver does not tell.</summary>
internal static class PoolCapabilities
{
    public static readonly CommandDefinition Definition = new("pool-capabilities", "storage pool capabilities")
    {
        Description = "Returns capabilities of storage pool support.",
        Run = RefuseAsync,
    };

    private static async Task RefuseAsync(CommandContext context)
    {
        await context.ConnectAsync().ConfigureAwait(false);
        throw new CommandFailure(
            "failed to get storage pool capabilities",
            Refusal.OfQuery(VirErrorDomain.Storage, "virConnectGetStoragePoolCapabilities"));
    }
}
