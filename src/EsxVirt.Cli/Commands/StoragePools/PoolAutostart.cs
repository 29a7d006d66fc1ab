using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-autostart</c>: a host mounts its storage by itself, always.</summary>
internal static class PoolAutostart
{
    private static readonly OptionDefinition Disable = OptionDefinition.Flag("disable", "disable autostarting");

    public static readonly CommandDefinition Definition = new("pool-autostart", "autostart a pool")
    {
        Description = "Configure a pool to be automatically started at boot.",
        Options = [PoolOptions.Pool, Disable],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        string verb = context.Flag(Disable) ? "unmark" : "mark";
        try
        {
            pool.SetAutostart(!context.Flag(Disable));
        }
        catch (VirException e)
        {
            throw new CommandFailure($"failed to {verb} pool {pool.Name} as autostarted", e);
        }
        context.WriteDone($"Pool {pool.Name} {verb}ed as autostarted");
    }
}
