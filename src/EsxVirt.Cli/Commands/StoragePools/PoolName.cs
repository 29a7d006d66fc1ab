using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Model;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-name</c>: from UUID to name; a name is not taken.</summary>
internal static class PoolName
{
    public static readonly CommandDefinition Definition = new("pool-name", "convert a pool UUID to pool name")
    {
        Options = [PoolOptions.Pool, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string text = context.RequiredText(PoolOptions.Pool);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        if (text.Length != 36 || !UuidText.TryParse(text, out Guid uuid))
            throw new CommandFailure($"failed to get pool '{text}'");
        StoragePool pool = await PoolOptions
            .FindAsync(text, _ => connection.GetStoragePoolAsync(uuid, context.Cancellation)).ConfigureAwait(false);
        context.WriteValue("name", pool.Name);
    }
}
