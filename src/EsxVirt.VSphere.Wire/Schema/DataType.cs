using System.Collections;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>The row of a data object type.</summary>
public abstract class DataType : StructType
{
    private protected DataType(string name, DataType? baseType, ApiVersion since, Member[] own)
        : base(name, since, [.. baseType?.Members ?? [], .. own]) => Base = baseType;

    /// <summary>The type that this one extends; null for a root.</summary>
    public DataType? Base { get; }

    /// <summary>Whether this type is the other or derives from it.</summary>
    public bool IsA(DataType other)
    {
        for (DataType? type = this; type is not null; type = type.Base)
        {
            if (ReferenceEquals(type, other))
                return true;
        }
        return false;
    }

    /// <summary>
    /// The nearest base (or the type itself) that a client of that version knows; null where none is.
    /// </summary>
    public DataType? KnownTo(ApiVersion version)
    {
        DataType? type = this;
        while (type is not null && type.Since > version)
            type = type.Base;
        return type;
    }

    /// <summary>A new object of the type, without values.</summary>
    public abstract DataObject Create();

    /// <summary>An empty list of the type's objects.</summary>
    internal abstract IList CreateList();

    /// <summary>Whether the value is a list or an array that is declared for exactly this type.</summary>
    internal abstract bool IsListOfThis(object value);
}

/// <summary>The row of the type whose objects are <typeparamref name="T"/>.</summary>
internal sealed class DataType<T>(string name, DataType? baseType, ApiVersion since, Func<T> create, Member[] own)
    : DataType(name, baseType, since, own)
    where T : DataObject
{
    public override DataObject Create() => create();

    internal override IList CreateList() => new List<T>();

    // Exact types, since both arrays and lists count as lists of each base type too.
    internal override bool IsListOfThis(object value) =>
        value.GetType() == typeof(List<T>) || value.GetType() == typeof(T[]);
}
