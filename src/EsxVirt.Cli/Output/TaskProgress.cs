using System.Globalization;
using EsxVirt.Cli.Surroundings;

namespace EsxVirt.Cli.Output;

/// <summary>
/// Tells on a terminal how far a task of the server is, once it has lasted longer than a moment: one line, written over
/// again and again, and gone when the task has ended. Elsewhere it tells nothing.
/// </summary>
internal sealed class TaskProgress(ProgramSurroundings surroundings)
{
    // A line that comes and goes at once only flickers.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private int _width;

    /// <summary>What stands before the percentage of tasks that begin from now on; null shows none.</summary>
    public string? Label { get; set; }

    /// <summary>A task has begun.</summary>
    public IObserver<int> Begin() => new Line(this, surroundings.ErrorIsTerminal ? Label : null);

    /// <summary>Takes the line away and writes something else; the next percentage shows the line again.</summary>
    public void GiveWay(Action write)
    {
        lock (_gate)
        {
            Erase();
            write();
        }
    }

    private void Write(string text)
    {
        surroundings.Error.Write("\r" + text);
        surroundings.Error.Flush();
        _width = text.Length;
    }

    private void Erase()
    {
        if (_width == 0)
            return;
        Write(new string(' ', _width) + "\r");
        _width = 0;
    }

    /// <summary>The line of one task.</summary>
    private sealed class Line : IObserver<int>
    {
        private readonly TaskProgress _owner;
        private readonly string? _label;
        private readonly ITimer? _timer;
        private int _percent;
        private bool _isDue;
        private bool _hasEnded;

        public Line(TaskProgress owner, string? label)
        {
            (_owner, _label) = (owner, label);
            if (label is not null)
                _timer = owner.Clock.CreateTimer(_ => OnDue(), null, Moment, Timeout.InfiniteTimeSpan);
        }

        public void OnNext(int value)
        {
            lock (_owner._gate)
            {
                _percent = Math.Clamp(value, 0, 100);
                Show();
            }
        }

        public void OnCompleted()
        {
            _timer?.Dispose();
            lock (_owner._gate)
            {
                _hasEnded = true;
                _owner.Erase();
            }
        }

        public void OnError(Exception error) => OnCompleted();

        private void OnDue()
        {
            lock (_owner._gate)
            {
                _isDue = true;
                Show();
            }
        }

        private void Show()
        {
            if (_isDue && !_hasEnded)
                _owner.Write(string.Create(CultureInfo.InvariantCulture, $"{_label}: [{_percent,3} %]"));
        }
    }

    private TimeProvider Clock => surroundings.Clock;
}
