namespace EsxVirt.Libvirt.Model;

/// <summary>The names that libvirt gives to the values of one enumeration, in XML and in messages alike.</summary>
/// <remarks>Names are matched by case, as libvirt does. A table is small; both ways are a linear search.</remarks>
public sealed class NameTable<T> where T : struct, Enum
{
    private readonly (T Value, string Name)[] _entries;

    internal NameTable(params (T Value, string Name)[] entries) => _entries = entries;

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's members.</exception>
    public string this[T value]
    {
        get
        {
            foreach ((T candidate, string name) in _entries)
            {
                if (EqualityComparer<T>.Default.Equals(candidate, value))
                    return name;
            }
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such member");
        }
    }

    /// <summary>Finds the value with a name; false where libvirt knows no such name.</summary>
    public bool TryGetValue(ReadOnlySpan<char> name, out T value)
    {
        foreach ((T candidate, string known) in _entries)
        {
            if (name.SequenceEqual(known))
            {
                value = candidate;
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <summary>Finds the value with a name, ignoring the case of ASCII letters (network card models).</summary>
    public bool TryGetValueIgnoringCase(ReadOnlySpan<char> name, out T value)
    {
        foreach ((T candidate, string known) in _entries)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
                return true;
            }
        }
        value = default;
        return false;
    }
}
