using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-edit</c>: refused before an editor opens, because what it makes could not be stored.</summary>
internal static class PoolEdit
{
    public static readonly CommandDefinition Definition = new("pool-edit", "edit XML configuration for a storage pool")
    {
        Description = "Edit the XML configuration for a storage pool.",
        Options = [PoolOptions.Pool],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        await PoolOptions.FindAsync(context).ConfigureAwait(false);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        throw Refusal.OfChange(connection, VirErrorDomain.Storage, "virStoragePoolDefineXML");
    }
}
