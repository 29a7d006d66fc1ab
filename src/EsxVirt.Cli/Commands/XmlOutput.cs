using System.Xml;
using System.Xml.XPath;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands;

/// <summary>Prints an XML document, or what an XPath expression selects of it.</summary>
internal static class XmlOutput
{
    public static readonly OptionDefinition XPath =
        OptionDefinition.Text("xpath", "xpath expression to filter the XML document");

    public static readonly OptionDefinition Wrap =
        OptionDefinition.Flag("wrap", "wrap xpath results in an common root element");

    public static void Write(CommandContext context, string xml)
    {
        string text = context.Text(XPath) is { } expression ? Select(xml, expression, context.Flag(Wrap)) : xml;
        context.WriteDocument("xml", text);
    }

    /// <summary>The selected nodes as virsh prints them; with <paramref name="wrap"/> as one document.</summary>
    internal static string Select(string xml, string expression, bool wrap)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);
        DropIndentation(document);
        XmlNodeList nodes;
        try
        {
            nodes = document.SelectNodes(expression)!;

            // Evaluation is lazy: an expression that selects no nodes fails when the first is asked for.
            _ = nodes.Count;
        }
        catch (XPathException e)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, VirErrorDomain.Xml, $"Incorrect xpath '{expression}'", e);
        }

        return XmlFragment.Format(nodes.OfType<XmlNode>(), wrap ? "nodes" : null);
    }

    /// <summary>
    /// As libxml2: white space between elements goes, but what an element has as its only content stays.
    /// </summary>
    private static void DropIndentation(XmlNode node)
    {
        XmlNode[] children = [.. node.ChildNodes.OfType<XmlNode>()];
        foreach (XmlNode child in children)
        {
            if (child is XmlWhitespace or XmlSignificantWhitespace && children.Length > 1)
                node.RemoveChild(child);
            else
                DropIndentation(child);
        }
    }
}
