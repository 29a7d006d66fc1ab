using System.Collections.Concurrent;
using System.Globalization;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Storage.Datastores;

/// <summary>Looks into the disks of datastores for one with a certain UUID. What cannot be searched is passed
/// over.</summary>
internal sealed class DiskSearch(string uuid)
{
    // Hosts answer few calls at a time, and others want theirs answered too.
    private const int AtOnce = 8;

    private int _disks;
    private int _datastores;

    /// <summary>What could not be searched, as the end of a message; empty when all was.</summary>
    public string Omissions => (_datastores, _disks) switch
    {
        (0, 0) => "",
        (0, var disks) => Text(disks, "disk"),
        (var datastores, 0) => Text(datastores, "datastore"),
        var (datastores, disks) => Text(datastores, "datastore") + Text(disks, "disk"),
    };

    /// <summary>The first disk found; null when there is none.</summary>
    public async Task<DatastoreVolume?> RunAsync(
        IReadOnlyList<DatastorePool> pools, CancellationToken cancellationToken)
    {
        var disks = new ConcurrentBag<DatastoreVolume>();
        await EachAsync(pools, cancellationToken, async (pool, token) =>
        {
            try
            {
                foreach (VolumeBackend volume in await pool.ListVolumesAsync(token).ConfigureAwait(false))
                {
                    if (volume is DatastoreVolume { IsDisk: true } disk)
                        disks.Add(disk);
                }
            }
            catch (VirException)
            {
                Interlocked.Increment(ref _datastores);
            }
        }).ConfigureAwait(false);
        return await FirstAsync(disks, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DatastoreVolume?> FirstAsync(
        IEnumerable<DatastoreVolume> disks, CancellationToken cancellationToken)
    {
        DatastoreVolume? found = null;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await EachAsync(disks, enough.Token, async (disk, token) =>
            {
                try
                {
                    if (await disk.GetKeyAsync(token).ConfigureAwait(false) != uuid)
                        return;
                }
                catch (VirException)
                {
                    Interlocked.Increment(ref _disks);
                    return;
                }
                Interlocked.CompareExchange(ref found, disk, null);
                await enough.CancelAsync().ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (found is not null && !cancellationToken.IsCancellationRequested)
        {
            // The others were told to stop.
        }
        return found;
    }

    private static Task EachAsync<T>(
        IEnumerable<T> items, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> work) =>
        Parallel.ForEachAsync(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            work);

    private static string Text(int count, string what) => string.Create(
        CultureInfo.InvariantCulture, $" ({count} {what}{(count == 1 ? "" : "s")} could not be searched)");
}
