namespace EsxVirt.Tests.Support;

/// <summary>A clock that stands until a test moves it. Timers are fired by the move, in their order.</summary>
/// <param name="atOnceBelow">Timers of less than this time are fired at once: short pauses need no test.</param>
internal sealed class SteppedClock(TimeSpan atOnceBelow = default) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Told how long each timer is to wait.</summary>
    public Action<TimeSpan>? TimerSet { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var entry = new Entry(this, () => callback(state));
        entry.Change(dueTime, period);
        return entry;
    }

    public void Advance(TimeSpan time)
    {
        DateTimeOffset end = GetUtcNow() + time;
        while (TakeDue(end) is { } fire)
            fire();
        lock (_gate)
            _now = end;
    }

    private Action? TakeDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            Entry? next = _entries.Where(entry => entry.Due <= end).MinBy(entry => entry.Due);
            if (next is null)
                return null;
            _now = next.Due > _now ? next.Due : _now;
            if (next.Period > TimeSpan.Zero)
                next.Due += next.Period;
            else
                _entries.Remove(next);
            return next.Fire;
        }
    }

    private sealed class Entry(SteppedClock clock, Action fire) : ITimer
    {
        public Action Fire => fire;

        public DateTimeOffset Due { get; set; }

        public TimeSpan Period { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._entries.Remove(this);
                if (dueTime < TimeSpan.Zero)
                    return true;
                Period = period;
                Due = clock._now + dueTime;
                if (dueTime >= clock.AtOnceBelow)
                    clock._entries.Add(this);
                else
                    ThreadPool.QueueUserWorkItem(_ => fire());
            }
            clock.TimerSet?.Invoke(dueTime);
            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
                clock._entries.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private TimeSpan AtOnceBelow => atOnceBelow;
}
