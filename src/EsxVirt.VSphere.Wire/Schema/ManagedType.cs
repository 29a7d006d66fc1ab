namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>The row of a managed object type.</summary>
public sealed class ManagedType
{
    private readonly Dictionary<string, Member> _byName;

    internal ManagedType(string name, ManagedType? baseType, ApiVersion since, Member[] own, string[] methods)
    {
        Name = name;
        Base = baseType;
        Since = since;
        Properties = [.. baseType?.Properties ?? [], .. own];
        Methods = [.. baseType?.Methods ?? [], .. methods];
        _byName = Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
    }

    /// <summary>Name on the wire.</summary>
    public string Name { get; }

    /// <summary>The type that this one extends; null for <c>ManagedObject</c>.</summary>
    public ManagedType? Base { get; }

    /// <summary>The version that brought it.</summary>
    public ApiVersion Since { get; }

    /// <summary>All properties, those of the base types first.</summary>
    public IReadOnlyList<Member> Properties { get; }

    /// <summary>Wire names of all methods, those of the base types first.</summary>
    public IReadOnlyList<string> Methods { get; }

    /// <summary>The property with that wire name (one segment, no path), or null.</summary>
    public Member? FindProperty(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether this type is the other or derives from it.</summary>
    public bool IsA(ManagedType other)
    {
        for (ManagedType? type = this; type is not null; type = type.Base)
        {
            if (ReferenceEquals(type, other))
                return true;
        }
        return false;
    }
}
