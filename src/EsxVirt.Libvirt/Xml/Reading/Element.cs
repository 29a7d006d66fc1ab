using System.Text;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// One element of a loaded document, with the look-ups that libvirt does by XPath. Elements in a namespace are not
/// part of the tree: libvirt's queries do not see them either.
/// </summary>
internal sealed class Element(string name, int line)
{
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private readonly List<object> _content = [];

    /// <summary>Without prefix.</summary>
    public string Name { get; } = name;

    /// <summary>Of the start tag, from 1.</summary>
    public int Line { get; } = line;

    public IEnumerable<Element> Children => _content.OfType<Element>();

    /// <summary>Null when there is no such attribute; an empty value stays empty.</summary>
    public string? Attribute(string name)
    {
        foreach ((string key, string value) in _attributes)
            if (key == name)
                return value;
        return null;
    }

    /// <summary>As <see cref="Attribute"/>, with an empty value taken as none.</summary>
    public string? NonEmptyAttribute(string name) => Attribute(name) is { Length: > 0 } value ? value : null;

    public bool Has(string child) => Child(child) is not null;

    /// <summary>The first child of this name.</summary>
    public Element? Child(string name)
    {
        foreach (object item in _content)
            if (item is Element child && child.Name == name)
                return child;
        return null;
    }

    /// <summary>Every element at the end of the path, in document order, as <c>./a/b</c> does.</summary>
    public IEnumerable<Element> All(params ReadOnlySpan<string> path)
    {
        IEnumerable<Element> found = [this];
        foreach (string step in path)
            found = found.SelectMany(element => element.Children).Where(child => child.Name == step);
        return found;
    }

    /// <summary>The first of <see cref="All"/>.</summary>
    public Element? First(params ReadOnlySpan<string> path) => All(path).FirstOrDefault();

    /// <summary>The text of <see cref="First"/>; null when there is no such element or its text is empty.</summary>
    public string? Text(params ReadOnlySpan<string> path) =>
        First(path)?.StringValue() is { Length: > 0 } text ? text : null;

    /// <summary>All text inside, that of descendants included: the string value of XPath. Never trimmed.</summary>
    public string StringValue()
    {
        var text = new StringBuilder();
        AppendText(text);
        return text.ToString();
    }

    internal void Add(string attribute, string value) => _attributes.Add(new(attribute, value));

    internal void Add(Element child) => _content.Add(child);

    internal void Add(string text) => _content.Add(text);

    private void AppendText(StringBuilder text)
    {
        foreach (object item in _content)
        {
            if (item is Element child)
                child.AppendText(text);
            else
                text.Append((string)item);
        }
    }
}
