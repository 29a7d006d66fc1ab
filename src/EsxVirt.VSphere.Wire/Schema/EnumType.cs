using System.Collections;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>The row of an enumeration.</summary>
public abstract class EnumType
{
    private protected EnumType(string name, ApiVersion since, EnumValue[] values)
    {
        Name = name;
        Since = since;
        Values = values;
    }

    /// <summary>Name on the wire.</summary>
    public string Name { get; }

    /// <summary>The version that brought it.</summary>
    public ApiVersion Since { get; }

    /// <summary>The known values.</summary>
    public IReadOnlyList<EnumValue> Values { get; }

    /// <summary>Whether a client of that version takes the text: clients such as pyvmomi give up on others.</summary>
    public bool IsKnownTo(ApiVersion version, string text)
    {
        foreach (EnumValue value in Values)
        {
            if (value.Text == text)
                return value.Since <= version;
        }
        return false;
    }

    /// <summary>The value with that text, as the struct of the enumeration; known values are boxed only once.</summary>
    public abstract IWireEnum Create(string text);

    internal abstract IList CreateList();

    internal abstract bool IsListOfThis(object value);
}

/// <summary>The row of the enumeration whose struct is <typeparamref name="T"/>.</summary>
internal sealed class EnumType<T>(string name, ApiVersion since, Func<string, T> create, EnumValue[] values)
    : EnumType(name, since, values)
    where T : struct, IWireEnum
{
    private readonly IWireEnum[] _known = [.. values.Select(value => (IWireEnum)create(value.Text))];

    public override IWireEnum Create(string text)
    {
        foreach (IWireEnum known in _known)
        {
            if (known.Value == text)
                return known;
        }
        return create(text);
    }

    internal override IList CreateList() => new List<T>();

    internal override bool IsListOfThis(object value) => value is List<T> or T[];
}
