namespace EsxVirt.VSphere.Client.Http;

/// <summary>
/// The time limit of a transfer of any length: it may take as long as it likes while bytes move, and ends when none
/// did for some time. Also ends with the caller's token.
/// </summary>
internal sealed class StalledTransfer : IDisposable
{
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _patience;
    private long _last = Environment.TickCount64;

    public StalledTransfer(TimeSpan patience, TimeProvider clock, CancellationToken caller)
    {
        _limit = new CancellationTokenSource(patience, clock);
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller, _limit.Token);
        _caller = caller;
        _patience = patience;
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Nothing moved for too long, and the caller did not give up by himself.</summary>
    public bool HasStalled => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public TimeSpan Patience => _patience;

    /// <summary>Bytes moved. Cheap: the timer is set anew at most ten times a second.</summary>
    public void Moved()
    {
        long now = Environment.TickCount64;
        if (now - _last < 100)
            return;
        _last = now;
        _limit.CancelAfter(_patience);
    }

    public void Dispose()
    {
        _source.Dispose();
        _limit.Dispose();
    }
}
