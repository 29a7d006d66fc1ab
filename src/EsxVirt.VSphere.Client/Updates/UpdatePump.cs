using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Updates;

/// <summary>
/// Keeps one wait for updates standing on the server for everything that is watched in a session, and hands each
/// change to the watch that asked for it. It runs only while there is something to watch.
/// </summary>
/// <remarks>
/// <code>
///        first watch                       updates, or none in time
/// idle -------------> waiting (version) &lt;--------------------------.
///   ^                   |   |    '-------------------------------------'
///   |  no watch left    |   |  NotAuthenticated: log in, make all filters anew, version ""
///   '-------------------'   '---> (waiting)
/// </code>
/// A wait that got no proper answer is sent once more with the same version, which loses nothing: the server keeps what
/// it said until the client names the version after it. So a line that breaks does not end what takes hours.
/// It uses the session's own property collector: the session has no other user, and a private collector would cost
/// two more requests for each task that a command waits for. Filters of disposed watches are left to the logout, which
/// costs nothing; where a hundred have come together, each new watch destroys an old one, and after a wait that the
/// server refused, the next watch destroys them all.
/// </remarks>
public sealed class UpdatePump
{
    private const int MaxIdleAnswers = 3;
    private const int KeptFilters = 100;

    private readonly VimClient _client;
    private readonly VimClientOptions _options;
    private readonly Lock _lock = new();
    private readonly FilterTable _filters = new();

    private CancellationTokenSource _stop = new();
    private Task _pumping = Task.CompletedTask;
    private bool _running;
    private bool _hasBrokenFilters;

    internal UpdatePump(VimClient client, VimClientOptions options)
    {
        _client = client;
        _options = options;
    }

    /// <summary>Watches what a filter selects, from its present state on.</summary>
    /// <param name="spec">Objects and properties.</param>
    /// <param name="changed">Takes each change.</param>
    /// <param name="failed">Takes the one exception after which no change comes any more.</param>
    /// <param name="cancellationToken">Gives up the beginning; afterwards dispose the watch.</param>
    public async Task<Watch> WatchAsync(
        PropertyFilterSpec spec,
        Action<Watch, ObjectUpdate> changed,
        Action<Watch, Exception> failed,
        CancellationToken cancellationToken)
    {
        var watch = new Watch(this, spec, changed, failed);
        await DestroyUnusedAsync(cancellationToken).ConfigureAwait(false);
        lock (_lock)
            _filters.BeginAdd();
        try
        {
            await CreateAsync(watch, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (_lock)
                _filters.EndAdd();
        }
        lock (_lock)
        {
            if (!_running)
            {
                _running = true;
                CancellationToken stop = _stop.Token;
                _pumping = Task.Run(() => PumpAsync(stop), CancellationToken.None);
            }
        }
        return watch;
    }

    internal void Remove(Watch watch)
    {
        lock (_lock)
            _filters.Remove(watch);
    }

    /// <summary>Ends the standing wait; watches that are left fail.</summary>
    internal async Task StopAsync()
    {
        Task pumping;
        lock (_lock)
        {
            _stop.Cancel();
            _stop = new CancellationTokenSource();
            pumping = _pumping;
        }
        await pumping.ConfigureAwait(false);
        lock (_lock)
            _filters.Forget();
    }

    private ManagedObjectReference Collector => _client.Content.PropertyCollector;

    private async Task CreateAsync(Watch watch, CancellationToken cancellationToken)
    {
        var request = new CreateFilterRequest { This = Collector, Spec = watch.Spec, PartialUpdates = false };
        ManagedObjectReference filter = await _client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
        lock (_lock)
            _filters.Add(filter, watch, _client.Session.Generation);
    }

    private async Task DestroyUnusedAsync(CancellationToken cancellationToken)
    {
        List<ManagedObjectReference> unused;
        lock (_lock)
        {
            unused = _filters.TakeUnused(_client.Session.Generation, _hasBrokenFilters ? 0 : KeptFilters);
            _hasBrokenFilters = false;
        }
        foreach (ManagedObjectReference filter in unused)
        {
            try
            {
                await _client.InvokeAsync(new DestroyPropertyFilterRequest { This = filter }, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (VimFaultException e) when (e.Fault is ManagedObjectNotFound)
            {
                // Gone is what it should be.
            }
        }
    }

    private async Task PumpAsync(CancellationToken stop)
    {
        try
        {
            await PumpUntilIdleAsync(stop).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // Whatever it is, nobody may go on waiting for changes that never come.
            if (e is not OperationCanceledException)
                ClientLog.UpdatesEnded(_options.Logger, _client.Server.Authority, e.Message);
            lock (_lock)
            {
                _running = false;
                // A filter that the server cannot follow any more must not spoil the next wait too.
                _hasBrokenFilters = e is VimFaultException;
                foreach (Watch watch in _filters.RemoveAll())
                    watch.Fail(e);
            }
        }
    }

    private async Task PumpUntilIdleAsync(CancellationToken stop)
    {
        string version = "";
        long generation = _client.Session.Generation;
        int idleAnswers = 0;
        bool isRepeated = false;
        while (true)
        {
            lock (_lock)
            {
                if (_filters.IsEmpty)
                {
                    _running = false;
                    return;
                }
            }
            if (generation != _client.Session.Generation)
            {
                generation = _client.Session.Generation;
                version = "";
                await RecreateAsync(generation, stop).ConfigureAwait(false);
            }

            long asked = _options.TimeProvider.GetTimestamp();
            UpdateSet? updates;
            try
            {
                updates = await WaitAsync(version, stop).ConfigureAwait(false);
            }
            catch (VimFaultException e) when (e.Fault is NotAuthenticated && _client.Session.CanRenew)
            {
                await _client.Session.RenewAsync(generation, stop).ConfigureAwait(false);
                continue;
            }
            catch (VimFaultException e) when (e.Fault is InvalidCollectorVersion && version.Length > 0)
            {
                version = "";
                continue;
            }
            catch (VimClientException e) when (e is TransportException or HttpStatusException && !isRepeated)
            {
                ClientLog.WaitRepeated(_options.Logger, _client.Server.Authority, e.Message);
                isRepeated = true;
                continue;
            }

            isRepeated = false;
            version = updates?.Version ?? version;
            if (updates is { FilterSet.Count: > 0 })
            {
                idleAnswers = 0;
                Dispatch(updates);
            }
            else if (_options.TimeProvider.GetElapsedTime(asked) < TimeSpan.FromSeconds(1)
                && ++idleAnswers > MaxIdleAnswers)
            {
                // A server that does not wait must not make us spin.
                await Task.Delay(TimeSpan.FromSeconds(1), _options.TimeProvider, stop).ConfigureAwait(false);
            }
        }
    }

    private async Task<UpdateSet?> WaitAsync(string version, CancellationToken stop)
    {
        if (_client.Version < ApiVersion.V4_1)
        {
            var wait = new WaitForUpdatesRequest { This = Collector, Version = version };
            return await _client.SendOnceAsync(wait, Timeout.InfiniteTimeSpan, stop).ConfigureAwait(false);
        }
        var request = new WaitForUpdatesExRequest
        {
            This = Collector,
            Version = version,
            Options = new WaitOptions { MaxWaitSeconds = (int)_options.UpdateWait.TotalSeconds },
        };
        TimeSpan timeout = _options.CallTimeout == Timeout.InfiniteTimeSpan
            ? Timeout.InfiniteTimeSpan
            : _options.UpdateWait + _options.CallTimeout;
        return await _client.SendOnceAsync(request, timeout, stop).ConfigureAwait(false);
    }

    private void Dispatch(UpdateSet updates)
    {
        lock (_lock)
        {
            foreach (PropertyFilterUpdate update in updates.FilterSet)
                _filters.Report(update);
        }
    }

    /// <summary>
    /// A new session starts without filters: makes them anew for every watch that is left. A watch whose object is
    /// gone meanwhile fails alone.
    /// </summary>
    private async Task RecreateAsync(long generation, CancellationToken stop)
    {
        Queue<Watch> watches;
        lock (_lock)
            watches = new Queue<Watch>(_filters.TakeOlderThan(generation));
        while (watches.TryDequeue(out Watch? watch))
        {
            try
            {
                await CreateAsync(watch, stop).ConfigureAwait(false);
            }
            catch (VimFaultException e)
            {
                watch.Fail(e);
            }
            catch (Exception e)
            {
                foreach (Watch left in watches.Prepend(watch))
                    left.Fail(e);
                throw;
            }
        }
    }
}
