using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>How commands name a storage volume.</summary>
internal static class VolumeOptions
{
    /// <summary>The pool that a volume is in; its name then says enough.</summary>
    public static readonly OptionDefinition Pool =
        OptionDefinition.OptionalArgument("pool", "pool name or uuid") with { Completer = Completers.StoragePools };

    public static readonly OptionDefinition Volume = Argument("vol name, key or path");

    /// <summary>A volume that exists.</summary>
    /// <param name="help">The line that help prints beside it.</param>
    /// <param name="pool">The option that names its pool; null for <see cref="Pool"/>.</param>
    public static OptionDefinition Argument(string help, OptionDefinition? pool = null) =>
        OptionDefinition.Argument("vol", help) with
        {
            Completer = (line, cancellationToken) => VolumeCompletion.FindAsync(line, pool ?? Pool, cancellationToken),
        };

    /// <summary>The volume that the user names: by name in the pool where one is given, by key, by path. For commands
    /// without the option a pool is not named at all.</summary>
    public static Task<StorageVolume> FindAsync(CommandContext context) => FindAsync(context, Volume, Pool);

    /// <inheritdoc cref="FindAsync(CommandContext)"/>
    public static async Task<StorageVolume> FindAsync(
        CommandContext context, OptionDefinition volumeOption, OptionDefinition? poolOption)
    {
        string text = context.RequiredText(volumeOption);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        StoragePool? pool = null;
        if (poolOption is not null && context.Text(poolOption) is { } poolText)
        {
            pool = await PoolOptions
                .FindAsync(poolText, name => connection.FindStoragePoolAsync(name, context.Cancellation))
                .ConfigureAwait(false);
        }
        StorageVolume volume;
        try
        {
            volume = await FindAsync(connection, pool, text, context.Cancellation).ConfigureAwait(false);
        }
        catch (VirException e)
        {
            string hint = pool is null && poolOption is not null ? $", specifying --{poolOption.Name} might help" : "";
            throw new CommandFailure($"failed to get vol '{text}'{hint}", e);
        }
        return pool is null || volume.Pool.Uuid == pool.Uuid
            ? volume
            : throw new CommandFailure($"Requested volume '{text}' is not in pool '{context.Text(poolOption!)}'");
    }

    /// <summary>A text that is no path is looked up as one in vain: the reason of the failure is the attempt that could
    /// have found it.</summary>
    public static async Task<StorageVolume> FindAsync(
        Connection connection, StoragePool? pool, string text, CancellationToken cancellationToken)
    {
        bool isPath = text is ['[', ..] or ['/', ..];
        if (pool is not null)
        {
            try
            {
                return await pool.GetVolumeAsync(text, cancellationToken).ConfigureAwait(false);
            }
            catch (VirException e) when (IsMiss(e) && (isPath || UuidText.TryParse(text, out _)))
            {
                // It may still be a key or a path.
            }
        }
        if (isPath || pool is not null)
        {
            return await (isPath
                ? connection.GetStorageVolumeByPathAsync(text, cancellationToken)
                : connection.GetStorageVolumeByKeyAsync(text, cancellationToken)).ConfigureAwait(false);
        }
        try
        {
            return await connection.GetStorageVolumeByKeyAsync(text, cancellationToken).ConfigureAwait(false);
        }
        catch (VirException e) when (IsMiss(e) && !UuidText.TryParse(text, out _))
        {
            return await connection.GetStorageVolumeByPathAsync(text, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsMiss(VirException e) =>
        e.Code is VirErrorCode.NoStorageVolume or VirErrorCode.NoStoragePool
        || (e.Code == VirErrorCode.InternalError && e.InnerException is null);
}
