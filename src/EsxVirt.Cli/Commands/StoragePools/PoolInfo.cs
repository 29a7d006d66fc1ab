using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-info</c>: the essentials of one pool.</summary>
internal static class PoolInfo
{
    private static readonly OptionDefinition Bytes = OptionDefinition.Flag("bytes", "Return pool info in bytes");

    public static readonly CommandDefinition Definition = new("pool-info", "storage pool information")
    {
        Description = "Returns basic information about the storage pool.",
        Options = [PoolOptions.Pool, Bytes, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        StoragePoolInfo? info = null;
        VirException? error = null;
        try
        {
            info = await pool.GetInfoAsync(context.Cancellation).ConfigureAwait(false);
        }
        catch (VirException e)
        {
            // What is known is shown all the same; the command fails at its end.
            error = e;
        }

        if (context.Json)
            context.WriteJsonObject(json => PoolJson.WriteMembers(json, pool, info));
        else
            WriteText(context, pool, info);
        if (error is not null)
            throw error;
    }

    private static void WriteText(CommandContext context, StoragePool pool, StoragePoolInfo? info)
    {
        context.WriteField("Name:", pool.Name);
        context.WriteField("UUID:", pool.Uuid.ToString());
        if (info is null)
            return;
        context.WriteField("State:", StorageNames.PoolState[info.State]);
        context.WriteField("Persistent:", DomainWords.YesNo(pool.IsPersistent));
        context.WriteField("Autostart:", DomainWords.YesNo(pool.Autostart));
        if (info.State is not (StoragePoolState.Running or StoragePoolState.Degraded))
            return;
        context.WriteField("Capacity:", Size(info.Capacity));
        context.WriteField("Allocation:", Size(info.Allocation));
        context.WriteField("Available:", Size(info.Available));

        string Size(long bytes) =>
            context.Flag(Bytes) ? bytes.ToString(CultureInfo.InvariantCulture) : HumanSize.Format(bytes);
    }
}
