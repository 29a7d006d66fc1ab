using System.Text;
using System.Xml;

namespace EsxVirt.Cli.Output;

/// <summary>Writes XML nodes as libxml2 does: indented by two, double quotes, no blank in <c>&lt;a/&gt;</c>.</summary>
internal static class XmlFragment
{
    /// <summary>Each node on lines of its own; inside <paramref name="wrapper"/> if there is one.</summary>
    public static string Format(IEnumerable<XmlNode> nodes, string? wrapper)
    {
        var text = new StringBuilder();
        if (wrapper is null)
        {
            foreach (XmlNode node in nodes)
            {
                WriteNode(text, node, 0);
                text.Append('\n');
            }
        }
        else
        {
            // An attribute becomes one of the wrapper's own; a second of the same name replaces the first.
            var document = new XmlDocument();
            XmlElement root = document.CreateElement(wrapper);
            foreach (XmlNode node in nodes)
            {
                XmlNode copy = document.ImportNode(node, deep: true);
                if (copy is XmlAttribute attribute)
                    root.Attributes.Append(attribute);
                else
                    root.AppendChild(copy);
            }

            WriteNode(text, root, 0);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void WriteNode(StringBuilder text, XmlNode node, int depth)
    {
        switch (node)
        {
            case XmlElement element:
                WriteElement(text, element, depth);
                break;
            case XmlAttribute attribute:
                WriteAttribute(text, attribute);
                break;
            case XmlDocument document:
                WriteNode(text, document.DocumentElement!, depth);
                break;
            case XmlComment:
                text.Append(node.OuterXml);
                break;
            default:
                Escape(text, node.Value ?? "", inAttribute: false);
                break;
        }
    }

    private static void WriteElement(StringBuilder text, XmlElement element, int depth)
    {
        text.Append('<').Append(element.Name);
        foreach (XmlAttribute attribute in element.Attributes)
            WriteAttribute(text, attribute);

        XmlNode[] children = [.. element.ChildNodes.OfType<XmlNode>()];
        if (children.Length == 0)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        bool indent = children.All(child => child is XmlElement or XmlComment);
        foreach (XmlNode child in children)
        {
            if (indent)
                text.Append('\n').Append(' ', (depth + 1) * 2);
            WriteNode(text, child, depth + 1);
        }

        if (indent)
            text.Append('\n').Append(' ', depth * 2);
        text.Append("</").Append(element.Name).Append('>');
    }

    private static void WriteAttribute(StringBuilder text, XmlAttribute attribute)
    {
        text.Append(' ').Append(attribute.Name).Append("=\"");
        Escape(text, attribute.Value, inAttribute: true);
        text.Append('"');
    }

    private static void Escape(StringBuilder text, string value, bool inAttribute)
    {
        foreach (char c in value)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '\r' => text.Append("&#13;"),
                '"' when inAttribute => text.Append("&quot;"),
                '\t' when inAttribute => text.Append("&#9;"),
                '\n' when inAttribute => text.Append("&#10;"),
                _ => text.Append(c),
            };
        }
    }
}
