using System.Globalization;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Collecting;

/// <summary>
/// The updates of one collector in one session, numbered. A client names the number that it has; the set after it is
/// kept until the client names its number in turn, so that an answer that got lost can be asked for again.
/// </summary>
internal sealed class UpdateStream
{
    private readonly Queue<(PropertyFilter Filter, ObjectUpdate Update)> _pending = [];
    private UpdateSet? _last;
    private string _before = "";
    private int _version;

    public List<PropertyFilter> Filters { get; } = [];

    /// <summary>How often waiting was cancelled; a waiter compares it with what it was at its start.</summary>
    public int Cancellations { get; set; }

    /// <summary>The set after <paramref name="version"/>; null while there is nothing to tell.</summary>
    /// <param name="version">What the client has; null or empty: nothing yet.</param>
    /// <param name="maxUpdates">Most objects in one set; the rest waits for the next call.</param>
    /// <param name="call">Whose eyes to look with.</param>
    /// <param name="revision">The inventory's count of changes.</param>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>InvalidCollectorVersion</c>.</exception>
    public UpdateSet? Next(string? version, int? maxUpdates, SimulatorCall call, long revision)
    {
        if (string.IsNullOrEmpty(version))
            Restart();
        else if (_last is not null && version == _before)
            return _last;
        else if (version != Current)
            throw Faults.InvalidCollectorVersion();

        foreach (PropertyFilter filter in Filters)
            foreach (ObjectUpdate update in filter.Collect(call, revision))
                _pending.Enqueue((filter, update));
        return _pending.Count == 0 ? null : Take(maxUpdates is > 0 and int most ? most : int.MaxValue);
    }

    public void Clear(Sessions.Session session)
    {
        foreach (PropertyFilter filter in Filters)
            session.Remove(filter);
        Filters.Clear();
        Restart();
    }

    private string Current => _version.ToString(CultureInfo.InvariantCulture);

    private void Restart()
    {
        _pending.Clear();
        _last = null;
        foreach (PropertyFilter filter in Filters)
            filter.Restart();
    }

    private UpdateSet Take(int most)
    {
        _before = Current;
        _version++;
        var set = new UpdateSet { Version = Current };
        for (int taken = 0; taken < most && _pending.TryDequeue(out var next); taken++)
        {
            if (set.FilterSet.LastOrDefault() is not { } part || part.Filter != next.Filter.Self)
                set.FilterSet.Add(part = new PropertyFilterUpdate { Filter = next.Filter.Self });
            part.ObjectSet.Add(next.Update);
        }

        if (_pending.Count > 0)
            set.Truncated = true;
        return _last = set;
    }
}
