using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary>How commands name a storage pool.</summary>
internal static class PoolOptions
{
    public static readonly OptionDefinition Pool =
        OptionDefinition.Argument("pool", "pool name or uuid") with { Completer = Completers.StoragePools };

    /// <summary>The pool that the user names.</summary>
    public static async Task<StoragePool> FindAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        return await FindAsync(context.RequiredText(Pool), text => connection
            .FindStoragePoolAsync(text, context.Cancellation)).ConfigureAwait(false);
    }

    /// <summary>Looks a pool up; its failure is told as virsh does.</summary>
    public static Task<StoragePool> FindAsync(string text, Func<string, Task<StoragePool>> find) =>
        CommandFailure.UnderAsync($"failed to get pool '{text}'", find(text));

    /// <summary>
    /// Fails a command that would change a pool, and whose API the ESX driver does not have, after the pool was found.
    /// </summary>
    /// <param name="context">The command's.</param>
    /// <param name="verb">As in <c>Failed to start pool P</c>.</param>
    /// <param name="api">libvirt's name.</param>
    public static async Task RefuseAsync(CommandContext context, string verb, string api)
    {
        StoragePool pool = await FindAsync(context).ConfigureAwait(false);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        throw new CommandFailure(
            $"Failed to {verb} pool {pool.Name}", Refusal.OfChange(connection, VirErrorDomain.Storage, api));
    }

    /// <summary>As <see cref="RefuseAsync"/>, of a command on the connection.</summary>
    public static async Task RefuseCallAsync(CommandContext context, string line, string api)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        throw new CommandFailure(line, Refusal.OfChange(connection, VirErrorDomain.Storage, api));
    }
}
