using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-uuid</c>: from name to UUID; a UUID is not taken.</summary>
internal static class PoolUuid
{
    public static readonly CommandDefinition Definition = new("pool-uuid", "convert a pool name to pool UUID")
    {
        Options = [PoolOptions.Pool, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        StoragePool pool = await PoolOptions
            .FindAsync(
                context.RequiredText(PoolOptions.Pool),
                name => connection.GetStoragePoolAsync(name, context.Cancellation))
            .ConfigureAwait(false);
        context.WriteValue("uuid", pool.Uuid.ToString());
    }
}
