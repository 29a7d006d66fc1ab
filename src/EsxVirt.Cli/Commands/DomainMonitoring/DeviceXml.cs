using System.Xml;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary>The domain XML as the commands that list devices read it.</summary>
internal static class DeviceXml
{
    /// <summary>Elements of <c>&lt;devices&gt;</c> with that name, in the order of the document.</summary>
    public static async Task<IReadOnlyList<XmlElement>> ReadAsync(
        CommandContext context, OptionDefinition inactive, string elementName)
    {
        Domain domain = await context.FindDomainAsync(
            CommonOptions.Domain, DomainData.Definition).ConfigureAwait(false);
        DomainXmlOptions options = context.Flag(inactive) ? DomainXmlOptions.Inactive : DomainXmlOptions.None;
        string xml = await CommandFailure.UnderAsync(
            "Failed to get domain description xml", domain.GetXmlAsync(options, context.Cancellation))
            .ConfigureAwait(false);
        var document = new XmlDocument();
        document.LoadXml(xml);
        return [.. document.DocumentElement!["devices"]?.ChildNodes.OfType<XmlElement>()
            .Where(element => element.Name == elementName) ?? []];
    }

    /// <summary>
    /// The first of the named attributes that an element has, in the document's order; null without any.
    /// </summary>
    public static string? FirstAttribute(XmlElement? element, params IReadOnlyList<string> names) =>
        element?.Attributes.OfType<XmlAttribute>().FirstOrDefault(attribute => names.Contains(attribute.Name))?.Value;
}
