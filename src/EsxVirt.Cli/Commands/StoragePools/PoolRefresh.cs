using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-refresh</c>: has the host look at its storage again.</summary>
internal static class PoolRefresh
{
    public static readonly CommandDefinition Definition = new("pool-refresh", "refresh a pool")
    {
        Description = "Refresh a given pool.",
        Options = [PoolOptions.Pool],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        await CommandFailure
            .UnderAsync($"Failed to refresh pool {pool.Name}", pool.RefreshAsync(context.Cancellation))
            .ConfigureAwait(false);
        context.WriteDone($"Pool {pool.Name} refreshed");
    }
}
