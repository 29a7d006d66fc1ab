namespace EsxVirt.Domains.Changes;

/// <summary>Waits before asking again what a server was too busy for: ever longer, and in all half a minute.</summary>
internal sealed class BackOff(TimeProvider clock)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private TimeSpan _next = First;
    private TimeSpan _waited;

    /// <summary>False without waiting when patience is at its end.</summary>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        if (_waited + _next > Patience)
            return false;
        await Task.Delay(_next, clock, cancellationToken).ConfigureAwait(false);
        _waited += _next;
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return true;
    }
}
