namespace EsxVirt.Tests.Support;

/// <summary>A clock whose waits take a hundredth of their time.</summary>
internal sealed class HurriedClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Hurry(dueTime), Hurry(period));

    private static TimeSpan Hurry(TimeSpan time) => time > TimeSpan.Zero ? time / 100 : time;
}
