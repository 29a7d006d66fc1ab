using EsxVirt.Cli.Grammar;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>
/// What an unfinished volume can become: a name where the line says in which pool, or a path. Keys are left out, for
/// each would be a request of its own.
/// </summary>
internal static class VolumeCompletion
{
    public static async Task<IReadOnlyList<string>> FindAsync(
        UnfinishedLine line, OptionDefinition poolOption, CancellationToken cancellationToken)
    {
        if (line.Word is ['[' or '/', ..])
            return await PathsAsync(line, cancellationToken).ConfigureAwait(false);
        if (!line.Given.TryGetValue(poolOption, out string? text))
            return [];
        Connection connection = await line.ConnectAsync(cancellationToken).ConfigureAwait(false);
        StoragePool pool = await connection.FindStoragePoolAsync(text, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<StorageVolume> volumes = await pool.ListVolumesAsync(cancellationToken).ConfigureAwait(false);
        return [.. volumes.Select(volume => volume.Name)];
    }

    /// <summary>Only pools that can still be meant are looked into.</summary>
    private static async Task<IReadOnlyList<string>> PathsAsync(
        UnfinishedLine line, CancellationToken cancellationToken)
    {
        Connection connection = await line.ConnectAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<StoragePool> pools = await connection.ListStoragePoolsAsync(
            line.Word[0] == '/' ? StoragePoolFilter.Iscsi : StoragePoolFilter.None, cancellationToken)
            .ConfigureAwait(false);
        List<string> paths = [];
        foreach (StoragePool pool in pools.Where(pool => line.Word[0] == '/' || IsMeant(pool, line.Word)))
        {
            try
            {
                paths.AddRange((await pool.ListVolumesAsync(cancellationToken).ConfigureAwait(false))
                    .Select(volume => volume.Path));
            }
            catch (VirException)
            {
                // One that cannot be read hides no other.
            }
        }
        return paths;
    }

    private static bool IsMeant(StoragePool pool, string word)
    {
        string start = $"[{pool.Name}]";
        return start.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(start, StringComparison.Ordinal);
    }
}
