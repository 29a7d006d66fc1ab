namespace EsxVirt.Cli.Tests.Support;

/// <summary>A clock whose timers all fire when the test strikes it, or at once.</summary>
internal sealed class StruckClock(bool atOnce = false) : TimeProvider
{
    private readonly List<Timer> _timers = [];

    public void Strike()
    {
        foreach (Timer timer in _timers.ToArray())
            timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        _timers.Add(timer);
        if (atOnce)
            timer.Fire();
        return timer;
    }

    private sealed class Timer(StruckClock clock, Action fire) : ITimer
    {
        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => clock._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
