using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Updates;

/// <summary>Which filter on the server belongs to which watch. Not synchronised: the pump's lock guards it.</summary>
internal sealed class FilterTable
{
    private readonly Dictionary<ManagedObjectReference, Entry> _entries = [];
    private readonly List<(ManagedObjectReference Filter, long Generation)> _unused = [];
    private readonly List<PropertyFilterUpdate> _early = [];
    private int _adding;

    public bool IsEmpty => _entries.Count == 0 && _adding == 0;

    /// <summary>
    /// From here to <see cref="EndAdd"/>, updates of unknown filters are kept: theirs may be one just made.
    /// </summary>
    public void BeginAdd() => _adding++;

    public void EndAdd()
    {
        if (--_adding == 0)
            _early.Clear();
    }

    public void Add(ManagedObjectReference filter, Watch watch, long generation)
    {
        if (watch.IsDisposed)
        {
            _unused.Add((filter, generation));
            return;
        }
        _entries[filter] = new Entry(watch, generation);
        foreach (PropertyFilterUpdate update in _early.FindAll(update => update.Filter == filter))
            Report(update);
        _early.RemoveAll(update => update.Filter == filter);
    }

    public void Remove(Watch watch)
    {
        foreach ((ManagedObjectReference filter, Entry entry) in _entries)
        {
            if (entry.Watch != watch)
                continue;
            _entries.Remove(filter);
            _unused.Add((filter, entry.Generation));
            return;
        }
    }

    public void Report(PropertyFilterUpdate update)
    {
        if (!_entries.ContainsKey(update.Filter))
        {
            if (_adding > 0)
                _early.Add(update);
            return;
        }
        foreach (ObjectUpdate change in update.ObjectSet)
        {
            // A report may dispose its watch.
            if (_entries.TryGetValue(update.Filter, out Entry? entry))
                entry.Watch.Report(change);
        }
    }

    /// <summary>
    /// Filters without a watch that still exist on the server: the oldest ones, beyond some that may stay.
    /// </summary>
    public List<ManagedObjectReference> TakeUnused(long generation, int kept)
    {
        _unused.RemoveAll(entry => entry.Generation != generation);
        int excess = Math.Max(0, _unused.Count - kept);
        List<ManagedObjectReference> oldest = [.. _unused.Take(excess).Select(entry => entry.Filter)];
        _unused.RemoveRange(0, excess);
        return oldest;
    }

    public List<Watch> TakeOlderThan(long generation)
    {
        List<ManagedObjectReference> old =
            [.. _entries.Where(pair => pair.Value.Generation != generation).Select(pair => pair.Key)];
        return old.ConvertAll(filter =>
        {
            Watch watch = _entries[filter].Watch;
            _entries.Remove(filter);
            return watch;
        });
    }

    public List<Watch> RemoveAll()
    {
        List<Watch> watches = [.. _entries.Values.Select(entry => entry.Watch)];
        foreach ((ManagedObjectReference filter, Entry entry) in _entries)
            _unused.Add((filter, entry.Generation));
        _entries.Clear();
        return watches;
    }

    /// <summary>The session is over, and all filters with it.</summary>
    public void Forget()
    {
        _entries.Clear();
        _unused.Clear();
        _early.Clear();
    }

    private sealed record Entry(Watch Watch, long Generation);
}
