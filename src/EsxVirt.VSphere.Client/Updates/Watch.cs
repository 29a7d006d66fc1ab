using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Updates;

/// <summary>
/// Something whose changes are reported until it is disposed. Reports come one after the other, on the pump's own
/// thread of execution: they must be quick and must not throw. The first ones give the state at the beginning.
/// </summary>
public sealed class Watch : IDisposable
{
    private readonly UpdatePump _pump;
    private readonly Action<Watch, ObjectUpdate> _changed;
    private readonly Action<Watch, Exception> _failed;

    internal Watch(
        UpdatePump pump,
        PropertyFilterSpec spec,
        Action<Watch, ObjectUpdate> changed,
        Action<Watch, Exception> failed)
    {
        _pump = pump;
        Spec = spec;
        _changed = changed;
        _failed = failed;
    }

    internal PropertyFilterSpec Spec { get; }

    internal bool IsDisposed { get; private set; }

    /// <summary>Ends the reports; may be called from within one.</summary>
    public void Dispose()
    {
        IsDisposed = true;
        _pump.Remove(this);
    }

    internal void Report(ObjectUpdate update) => _changed(this, update);

    internal void Fail(Exception e) => _failed(this, e);
}
