namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>A type with members: a data object, or a method with its parameters.</summary>
public abstract class StructType
{
    private readonly Dictionary<string, int> _indexes;

    private protected StructType(string name, ApiVersion since, IReadOnlyList<Member> members)
    {
        Name = name;
        Since = since;
        Members = members;
        _indexes = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        for (int i = 0; i < members.Count; i++)
            _indexes.TryAdd(members[i].Name, i);
    }

    /// <summary>Name on the wire.</summary>
    public string Name { get; }

    /// <summary>The version that brought it.</summary>
    public ApiVersion Since { get; }

    /// <summary>All members in the order of the wire: those of the base types first.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>Place of the member with that wire name, or -1.</summary>
    public int IndexOf(string wireName) => _indexes.GetValueOrDefault(wireName, -1);
}
