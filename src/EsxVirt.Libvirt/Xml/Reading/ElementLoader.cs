using System.Globalization;
using System.Xml;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// Turns XML from outside into a tree. The text is hostile until it is one: no document type (so no entities of its
/// own), and limits on size, depth and number of nodes. What does not load fails with the line, the element and the
/// place in the line.
/// </summary>
internal static class ElementLoader
{
    /// <summary>In characters; virsh reads no more than 10 MiB either.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    /// <summary>As libxml2; it also bounds every recursion over the tree.</summary>
    public const int MaximumDepth = 256;

    /// <summary>Elements, attributes and texts together.</summary>
    public const int MaximumNodes = 1_000_000;

    private const string DocumentType = "<!DOCTYPE";

    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.XmlDetail"/>: not well formed or beyond a limit;
    /// <see cref="VirErrorCode.XmlError"/>: the root is not <paramref name="root"/>.
    /// </exception>
    public static Element Load(string text, string root, VirErrorDomain domain = VirErrorDomain.Domain)
    {
        if (text.Length > MaximumLength)
            throw Refused($"the document has {text.Length} characters, more than {MaximumLength}");

        // A byte order mark that survived decoding.
        if (text.StartsWith('\uFEFF'))
            text = text[1..];

        var open = new Stack<Element>();
        try
        {
            Element document = Load(text, open);
            return document.Name == root
                ? document
                : throw VirException.Create(VirErrorCode.XmlError, domain,
                    $"expecting root element of '{root}', not '{document.Name}'");
        }
        catch (XmlException error)
        {
            throw Malformed(text, error, open.TryPeek(out Element? element) ? element : null);
        }
    }

    private static Element Load(string text, Stack<Element> open)
    {
        // Conformance to XML 1.0 with namespaces; DTDs throw.
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        Element? document = null;
        int nodes = 0;
        while (reader.Read())
        {
            nodes += 1 + reader.AttributeCount;
            if (nodes > MaximumNodes)
                throw Refused($"line {Line(reader)}: the document has more than {MaximumNodes} nodes");
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= MaximumDepth)
                        throw Refused(
                            $"line {Line(reader)}: element '{Short(reader.Name)}' lies more than "
                                + $"{MaximumDepth} levels deep");
                    bool empty = reader.IsEmptyElement;
                    Element element = ReadElement(reader);
                    document ??= element;
                    if (open.TryPeek(out Element? parent) && reader.NamespaceURI.Length == 0)
                        parent.Add(element);
                    if (!empty)
                        open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace
                    or XmlNodeType.SignificantWhitespace:
                    if (open.TryPeek(out Element? around))
                        around.Add(reader.Value);
                    break;
            }
        }

        return document!;
    }

    private static Element ReadElement(XmlReader reader)
    {
        var element = new Element(reader.LocalName, Line(reader));
        while (reader.MoveToNextAttribute())
            if (reader.NamespaceURI.Length == 0)
                element.Add(reader.Name, reader.Value);
        reader.MoveToElement();
        return element;
    }

    private static VirException Malformed(string text, XmlException error, Element? around)
    {
        (int number, int position) = (error.LineNumber, error.LinePosition);
        string what = Short(WithoutPlace(error), 200);
        // The parser's sentence about document types is for programmers, and sometimes it names no place.
        int doctype = text.IndexOf(DocumentType, StringComparison.Ordinal);
        int doctypeLine = doctype < 0 ? -1 : 1 + text.AsSpan(0, doctype).Count('\n');
        if (around is null && doctype >= 0 && (number == 0 || number == doctypeLine))
        {
            what = "document type declarations (DTD) are not accepted";
            (number, position) = (doctypeLine, doctype - text.AsSpan(0, doctype).LastIndexOf('\n'));
        }

        (string line, int column) = Window(text, number, position);
        string where = around is null ? "" : $" (in element '{Short(around.Name)}' of line {around.Line})";
        return VirException.Verbatim(VirErrorCode.XmlDetail, VirErrorDomain.Xml, string.Create(
            CultureInfo.InvariantCulture,
            $"at line {number}: {what}{where}\n{line}\n{new string('-', column)}^"), error);
    }

    /// <summary>The parser ends its sentence with the place, which stands at the front of ours.</summary>
    private static string WithoutPlace(XmlException error)
    {
        string place = string.Create(
            CultureInfo.InvariantCulture, $" Line {error.LineNumber}, position {error.LinePosition}.");
        return error.Message.EndsWith(place, StringComparison.Ordinal) ? error.Message[..^place.Length] : error.Message;
    }

    /// <summary>The offending line, or the part of a long one around the column, and the place in it.</summary>
    private static (string Line, int Column) Window(string text, int number, int position)
    {
        const int before = 60, width = 80;
        ReadOnlySpan<char> rest = text;
        while (--number > 0 && rest.IndexOfAny('\r', '\n') is >= 0 and var end)
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        int length = rest.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> line = length < 0 ? rest : rest[..length];

        int column = Math.Clamp(position - 1, 0, line.Length);
        int start = Math.Max(0, column - before);
        ReadOnlySpan<char> window = line[start..Math.Min(line.Length, start + width)];
        string shown = string.Concat(window.ToString().Select(c => char.IsControl(c) ? ' ' : c));
        return (shown, column - start);
    }

    private static string Short(string text, int length = 64) =>
        text.Length <= length ? text : text[..length] + "…";

    private static int Line(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;

    private static VirException Refused(string text) =>
        VirException.Verbatim(VirErrorCode.XmlDetail, VirErrorDomain.Xml, text);
}
