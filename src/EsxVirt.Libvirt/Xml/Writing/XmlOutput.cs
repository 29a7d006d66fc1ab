using System.Buffers;
using System.Globalization;
using System.Text;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>
/// XML in libvirt's layout: one element a line, two spaces a level, single quotes, <c>&lt;x/&gt;</c> for an element
/// without children. <see cref="System.Xml.XmlWriter"/> escapes and quotes otherwise.
/// </summary>
internal sealed class XmlOutput
{
    private const string Specials =
        "<>&\"'\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019";

    private static readonly SearchValues<char> Special = SearchValues.Create(Specials);

    /// <summary>Room for most documents; a builder that grew beyond it is not kept.</summary>
    private const int UsualLength = 8 * 1024;

    [ThreadStatic]
    private static StringBuilder? Spare;

    private readonly StringBuilder _text;
    private int _depth;
    private bool _tagIsOpen;

    /// <summary>Takes the thread's spare builder if there is one: documents are made by the hundred.</summary>
    public XmlOutput()
    {
        _text = Spare ?? new StringBuilder(UsualLength);
        Spare = null;
    }

    /// <summary>Begins an element; attributes may follow.</summary>
    public XmlOutput Open(string name)
    {
        FinishTag();
        _text.Append(' ', 2 * _depth++).Append('<').Append(name);
        _tagIsOpen = true;
        return this;
    }

    /// <summary>Ends the innermost open element, whose name is repeated here.</summary>
    public void Close(string name)
    {
        _depth--;
        if (_tagIsOpen)
        {
            _text.Append("/>\n");
            _tagIsOpen = false;
            return;
        }
        _text.Append(' ', 2 * _depth).Append("</").Append(name).Append(">\n");
    }

    /// <summary>As <see cref="Close"/>, but with both tags also around nothing.</summary>
    public void CloseWithBothTags(string name)
    {
        FinishTag();
        Close(name);
    }

    /// <summary>Adds an attribute with free text; nothing for null.</summary>
    public XmlOutput Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        _text.Append(' ').Append(name).Append("='");
        AppendEscaped(value);
        _text.Append('\'');
        return this;
    }

    /// <summary>Adds an attribute with a number; nothing for null.</summary>
    public XmlOutput Attribute(string name, long? value)
    {
        if (value is { } number)
            _text.Append(CultureInfo.InvariantCulture, $" {name}='{number}'");
        return this;
    }

    /// <summary>Adds an attribute with <c>yes</c> or <c>no</c>; nothing for null.</summary>
    public XmlOutput Attribute(string name, bool? value) => value is { } flag ? Attribute(name, flag ? "yes" : "no") : this;

    /// <summary>A whole element with text; nothing for null.</summary>
    public void Element(string name, string? value)
    {
        if (value is null)
            return;
        Open(name);
        EndWithText(name, value);
    }

    /// <summary>A whole element without children or attributes.</summary>
    public void Flag(string name, bool isSet)
    {
        if (!isSet)
            return;
        Open(name);
        Close(name);
    }

    /// <summary>Ends the element just opened with text between its tags.</summary>
    public void EndWithText(string name, string value)
    {
        _text.Append('>');
        AppendEscaped(value);
        EndText(name);
    }

    /// <summary>Ends the element just opened with a number between its tags.</summary>
    public void EndWithNumber(string name, ulong value)
    {
        _text.Append(CultureInfo.InvariantCulture, $">{value}");
        EndText(name);
    }

    /// <summary>All that has been written. Ends the use of this object.</summary>
    public string Finish()
    {
        string document = _text.ToString();
        if (_text.Capacity <= UsualLength)
            Spare = _text.Clear();
        return document;
    }

    private void EndText(string name)
    {
        _text.Append("</").Append(name).Append(">\n");
        _tagIsOpen = false;
        _depth--;
    }

    private void FinishTag()
    {
        if (_tagIsOpen)
            _text.Append(">\n");
        _tagIsOpen = false;
    }

    /// <summary>
    /// Five entities, in text and attributes alike; control characters that libvirt drops are dropped.
    /// </summary>
    private void AppendEscaped(ReadOnlySpan<char> value)
    {
        for (int next = value.IndexOfAny(Special); next >= 0; next = value.IndexOfAny(Special))
        {
            _text.Append(value[..next]).Append(value[next] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\'' => "&apos;",
                _ => "",
            });
            value = value[(next + 1)..];
        }
        _text.Append(value);
    }
}
