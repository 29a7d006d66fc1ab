using System.Collections;
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>
/// What travels as an element with members: a data object, or a method with its parameters. Reading, writing and lookup
/// by name all go through the schema row and the numbered access that is generated for each type.
/// </summary>
public abstract class WireObject
{
    /// <summary>Name and members of this type, in the order of the wire.</summary>
    public abstract StructType Row { get; }

    /// <summary>The value of the member with that wire name (<c>numCPU</c>); lists as <see cref="List{T}"/>.</summary>
    /// <returns>null where the member is absent, where an optional list is empty, or where there is no such
    /// member.</returns>
    public object? GetMember(string wireName)
    {
        int index = Row.IndexOf(wireName);
        if (index < 0)
            return null;
        object? value = Get(index);
        return value is IList { Count: 0 } && Row.Members[index] is { IsList: true, IsOptional: true } ? null : value;
    }

    /// <summary>Sets a member by its wire name; for a list member, <paramref name="value"/> holds all items.</summary>
    /// <exception cref="ArgumentException">There is no such member.</exception>
    /// <exception cref="InvalidCastException">The value is not of the member's type.</exception>
    public void SetMember(string wireName, object? value)
    {
        int index = Row.IndexOf(wireName);
        if (index < 0)
            throw new ArgumentException($"{Row.Name} has no member '{wireName}'", nameof(wireName));
        if (!Row.Members[index].IsList)
        {
            Set(index, value);
            return;
        }
        // The items are taken first: they may well be the member's own list.
        List<object?> items = value is IEnumerable all and not string ? [.. all.Cast<object?>()] : [];
        ((IList)Get(index)!).Clear();
        foreach (object? item in items)
            Set(index, item);
    }

    /// <summary>The value of the member with that place in <see cref="Row"/>.</summary>
    internal abstract object? Get(int index);

    /// <summary>Sets the member with that place; appends to it where it is a list.</summary>
    internal abstract void Set(int index, object? value);
}
