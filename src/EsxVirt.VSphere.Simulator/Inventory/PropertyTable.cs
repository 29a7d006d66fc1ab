using System.Collections;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// What an object answers: properties by name, and beside them single leaves (<c>config.uuid</c>) that can be had
/// without building the object around them. Longer paths win.
/// </summary>
internal sealed class PropertyTable<T> : IEnumerable<string>
    where T : ManagedObject
{
    private readonly Dictionary<string, Func<T, object?>> _rows = [];

    /// <summary>Takes over the rows of a base type that this table does not have itself.</summary>
    public PropertyTable<T> Over<TBase>(PropertyTable<TBase> rows)
        where TBase : ManagedObject
    {
        foreach ((string path, Func<TBase, object?> read) in rows._rows)
            _rows.TryAdd(path, item => read((TBase)(ManagedObject)item));
        return this;
    }

    public void Add(string path, Func<T, object?> read) => _rows[path] = read;

    public bool TryRead(T item, string path, out object? value, out string rest)
    {
        string head = path;
        while (true)
        {
            if (_rows.TryGetValue(head, out Func<T, object?>? read))
            {
                value = read(item);
                rest = path[head.Length..];
                return true;
            }

            int cut = head.LastIndexOfAny(['.', '[']);
            if (cut <= 0)
            {
                value = null;
                rest = "";
                return false;
            }

            head = head[..cut];
        }
    }

    public IEnumerator<string> GetEnumerator() => _rows.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
