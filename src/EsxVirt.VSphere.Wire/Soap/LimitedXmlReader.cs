using System.Xml;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>
/// Steps through a message element by element within the limits. What is wrong with it as XML is thrown as
/// <see cref="XmlException"/>, all else as <see cref="WireFormatException"/>.
/// </summary>
internal sealed class LimitedXmlReader : IDisposable
{
    private readonly XmlReader _xml;
    private readonly WireLimits _limits;
    private long _elements;

    public LimitedXmlReader(Stream body, WireLimits limits)
    {
        _limits = limits;
        _xml = XmlReader.Create(new LimitedStream(body, limits.MaxBytes), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    public string Name => _xml.LocalName;

    public string Namespace => _xml.NamespaceURI;

    public int Line => (_xml as IXmlLineInfo)?.LineNumber ?? 0;

    /// <summary>
    /// The xsi:type without its prefix, or null. Prefixes are not resolved: all that occur mean the same.
    /// </summary>
    public string? TypeName
    {
        get
        {
            string? type = _xml.GetAttribute("type", WireNames.Xsi);
            return type is null ? null : type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        }
    }

    /// <summary>
    /// Value of an attribute without namespace, or null. Equal values are one string: they repeat a lot.
    /// </summary>
    public string? Attribute(string name) => _xml.GetAttribute(name) is { } value ? _xml.NameTable.Add(value) : null;

    /// <summary>Moves to the first element of the document.</summary>
    public void MoveToRoot()
    {
        do
        {
            if (!Read())
                throw Error("the message is empty");
        }
        while (_xml.NodeType != XmlNodeType.Element);
    }

    /// <summary>
    /// Enters the current element. Its children follow with <see cref="NextChild"/>, each of which must be consumed
    /// (entered to its end, read as text, or skipped) before the next.
    /// </summary>
    /// <returns>false where the element has no content; it is consumed then.</returns>
    public bool Enter()
    {
        bool empty = _xml.IsEmptyElement;
        Read();
        return !empty;
    }

    /// <summary>Moves to the next child element; at the end of the parent, consumes that and returns false.</summary>
    public bool NextChild()
    {
        while (true)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    return true;
                case XmlNodeType.EndElement:
                    Read();
                    return false;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    throw ValueError("text where only elements are expected");
                default:
                    if (!Read())
                        throw Error("the message ends early");
                    break;
            }
        }
    }

    /// <summary>Consumes the current element and gives its text.</summary>
    public string ReadText()
    {
        if (!Enter())
            return "";
        string text = "";
        while (_xml.NodeType != XmlNodeType.EndElement)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    throw ValueError("an element where only text is expected");
                case XmlNodeType.Text or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    text = text.Length == 0 ? _xml.Value : text + _xml.Value;
                    if (text.Length > _limits.MaxTextLength)
                        throw Error($"a text longer than {_limits.MaxTextLength} characters");
                    break;
            }
            if (!Read())
                throw Error("the message ends early");
        }
        Read();
        return text;
    }

    /// <summary>Consumes the current element with all it holds.</summary>
    public void Skip()
    {
        int depth = _xml.Depth;
        if (!Enter())
            return;
        while (_xml.Depth > depth)
        {
            if (!Read())
                throw Error("the message ends early");
        }
        Read();
    }

    /// <summary>Depth of the current element; the root's is 0.</summary>
    public int Depth => _xml.Depth;

    /// <summary>
    /// Consumes what is left of an element of that depth, wherever in it (or right behind it) reading broke off.
    /// </summary>
    public void SkipRest(int depth)
    {
        while (_xml.Depth > depth)
        {
            if (!Read())
                throw Error("the message ends early");
        }
        if (_xml.Depth == depth && _xml.NodeType == XmlNodeType.EndElement)
            Read();
    }

    public WireFormatException Error(string text, Exception? inner = null) =>
        new(text, Line, NameOrNull, inner);

    /// <summary>A value that breaks its type, which the rest of the message need not suffer for.</summary>
    public WireFormatException ValueError(string text) => ValueError(text, Line, NameOrNull);

    /// <inheritdoc cref="ValueError(string)"/>
    public static WireFormatException ValueError(string text, int line, string? element) =>
        new(text, line, element) { IsOfValue = true };

    /// <summary>What to throw for an exception of the XML parser, which may come from any member here.</summary>
    public WireFormatException Malformed(XmlException e) =>
        new($"not well-formed XML: {Plain(e)}", e.LineNumber > 0 ? e.LineNumber : Line, null, e);

    public void Dispose() => _xml.Dispose();

    private string? NameOrNull => _xml.LocalName.Length > 0 ? _xml.LocalName : null;

    private bool Read()
    {
        if (!_xml.Read())
            return false;
        if (_xml.NodeType == XmlNodeType.Element)
        {
            if (++_elements > _limits.MaxElements)
                throw Error($"more than {_limits.MaxElements} elements");
            if (_xml.Depth >= _limits.MaxDepth)
                throw Error($"elements nested more than {_limits.MaxDepth} deep");
        }
        return true;
    }

    /// <summary>
    /// The message without .NET's own "Line 1, position 2.", which ours repeats, and without its advice to programmers.
    /// </summary>
    private static string Plain(XmlException e)
    {
        string text = e.Message;
        foreach (string end in (string[])[" To enable DTD", " Line "])
        {
            int length = text.IndexOf(end, StringComparison.Ordinal);
            text = length < 0 ? text : text[..length];
        }
        return text.TrimEnd('.');
    }
}
