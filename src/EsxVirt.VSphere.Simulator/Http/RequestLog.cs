namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>How many requests came, in all and by name.</summary>
internal sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _byName = [];
    private long _count;

    public long Count
    {
        get
        {
            lock (_gate)
                return _count;
        }
    }

    public IReadOnlyDictionary<string, int> ByName
    {
        get
        {
            lock (_gate)
                return new Dictionary<string, int>(_byName);
        }
    }

    public void Add(string name)
    {
        lock (_gate)
        {
            _count++;
            _byName[name] = _byName.GetValueOrDefault(name) + 1;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _count = 0;
            _byName.Clear();
        }
    }
}
