using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Writing;

/// <summary>
/// XML in libvirt's layout: one element a line, two spaces a level, single quotes, <c>&lt;x/&gt;</c> for an element
/// without children. <see cref="System.Xml.XmlWriter"/> escapes and quotes otherwise.
/// </summary>
internal sealed class XmlOutput
{
    private const string Specials =
        "<>&\"'\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019";

    private static readonly SearchValues<char> Special = SearchValues.Create(Specials);

    /// <summary>Room for most documents; a buffer that grew beyond it is not kept.</summary>
    private const int UsualLength = 16 * 1024;

    [ThreadStatic]
    private static char[]? Spare;

    private char[] _text;
    private int _length;
    private int _depth;
    private bool _tagIsOpen;

    /// <summary>Takes the thread's spare buffer if there is one: documents are made by the hundred.</summary>
    public XmlOutput()
    {
        _text = Spare ?? new char[UsualLength];
        Spare = null;
    }

    /// <summary>Begins an element; attributes may follow.</summary>
    public XmlOutput Open(string name)
    {
        FinishTag();
        Span<char> tag = Reserve(2 * _depth + 1 + name.Length);
        tag[..^name.Length].Fill(' ');
        tag[2 * _depth] = '<';
        name.CopyTo(tag[^name.Length..]);
        _depth++;
        _tagIsOpen = true;
        return this;
    }

    /// <summary>Ends the innermost open element, whose name is repeated here.</summary>
    public void Close(string name)
    {
        _depth--;
        if (_tagIsOpen)
        {
            Append("/>\n");
            _tagIsOpen = false;
            return;
        }
        Reserve(2 * _depth).Fill(' ');
        AppendEndTag(name);
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
        BeginAttribute(name);
        AppendEscaped(value);
        return EndAttribute();
    }

    /// <summary>Adds an attribute with the address of a network card.</summary>
    public XmlOutput Attribute(string name, MacAddress value)
    {
        BeginAttribute(name);
        value.Format(Reserve(MacAddress.TextLength));
        return EndAttribute();
    }

    /// <summary>Adds an attribute with a number; nothing for null.</summary>
    public XmlOutput Attribute(string name, long? value)
    {
        if (value is not { } number)
            return this;
        BeginAttribute(name);
        Append(number, default);
        return EndAttribute();
    }

    /// <summary>Adds an attribute with a hexadecimal number, such as <c>0x001f</c>.</summary>
    /// <param name="name">Of the attribute.</param>
    /// <param name="value">The number.</param>
    /// <param name="format">The number's format: <c>x</c> and how many digits it has at least.</param>
    public XmlOutput HexAttribute(string name, uint value, string format)
    {
        BeginAttribute(name);
        Append("0x");
        Append(value, format);
        return EndAttribute();
    }

    /// <summary>Adds an attribute with <c>yes</c> or <c>no</c>; nothing for null.</summary>
    public XmlOutput Attribute(string name, bool? value) =>
        value is { } flag ? Attribute(name, flag ? "yes" : "no") : this;

    /// <summary>A whole element with text; nothing for null.</summary>
    public void Element(string name, string? value)
    {
        if (value is null)
            return;
        Open(name);
        EndWithText(name, value);
    }

    /// <summary>A whole element with a UUID; nothing for null.</summary>
    public void Element(string name, Guid? value)
    {
        if (value is not { } uuid)
            return;
        Open(name);
        Append('>');
        Append(uuid, "D");
        EndText(name);
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
        Append('>');
        AppendEscaped(value);
        EndText(name);
    }

    /// <summary>Ends the element just opened with a number between its tags.</summary>
    public void EndWithNumber(string name, ulong value)
    {
        Append('>');
        Append(value, default);
        EndText(name);
    }

    /// <summary>All that has been written. Ends the use of this object.</summary>
    public string Finish()
    {
        string document = Written.ToString();
        GiveBack();
        return document;
    }

    /// <summary>As the other, without a string of the whole.</summary>
    public void Finish(TextWriter writer)
    {
        writer.Write(Written);
        GiveBack();
    }

    private ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    private void GiveBack()
    {
        if (_text.Length <= UsualLength)
            Spare = _text;
        _text = [];
        _length = 0;
    }

    private void BeginAttribute(string name)
    {
        Span<char> text = Reserve(name.Length + 3);
        text[0] = ' ';
        name.CopyTo(text[1..]);
        text[^2] = '=';
        text[^1] = '\'';
    }

    private XmlOutput EndAttribute()
    {
        Append('\'');
        return this;
    }

    private void EndText(string name)
    {
        AppendEndTag(name);
        _tagIsOpen = false;
        _depth--;
    }

    private void FinishTag()
    {
        if (_tagIsOpen)
            Append(">\n");
        _tagIsOpen = false;
    }

    private void AppendEndTag(string name)
    {
        Span<char> tag = Reserve(name.Length + 4);
        tag[0] = '<';
        tag[1] = '/';
        name.CopyTo(tag[2..]);
        tag[^2] = '>';
        tag[^1] = '\n';
    }

    /// <summary>
    /// Five entities, in text and attributes alike; control characters that libvirt drops are dropped.
    /// </summary>
    private void AppendEscaped(ReadOnlySpan<char> value)
    {
        for (int next = value.IndexOfAny(Special); next >= 0; next = value.IndexOfAny(Special))
        {
            Append(value[..next]);
            Append(value[next] switch
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
        Append(value);
    }

    private void Append(char character) => Reserve(1)[0] = character;

    private void Append(ReadOnlySpan<char> text) => text.CopyTo(Reserve(text.Length));

    /// <summary>Adds a number or UUID; neither is longer than 40 characters.</summary>
    private void Append<T>(T value, ReadOnlySpan<char> format) where T : ISpanFormattable
    {
        const int Longest = 40;
        value.TryFormat(Reserve(Longest), out int length, format, CultureInfo.InvariantCulture);
        _length -= Longest - length;
    }

    /// <summary>So many characters more, to be written now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<char> Reserve(int length)
    {
        if (length > _text.Length - _length)
            Grow(length);
        Span<char> room = _text.AsSpan(_length, length);
        _length += length;
        return room;
    }

    private void Grow(int length) => Array.Resize(ref _text, Math.Max(_length + length, 2 * _text.Length));
}
