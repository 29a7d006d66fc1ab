using System.Globalization;
using System.Xml;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary>A graphical display as the domain XML has it.</summary>
/// <param name="Type">Such as <c>vnc</c>.</param>
/// <param name="Port">As in the XML: -1 where the host chooses one; null where there is none.</param>
/// <param name="Listen">Where it listens; null where the XML does not say.</param>
/// <param name="Password">Null unless it was asked for and there is one.</param>
internal sealed record GraphicsXml(string Type, int? Port, string? Listen, string? Password)
{
    /// <summary>The displays of a running domain, in the order of the document.</summary>
    /// <exception cref="CommandFailure">It is not running.</exception>
    public static async Task<IReadOnlyList<GraphicsXml>> ReadAsync(CommandContext context, bool withPassword)
    {
        Domain domain = await context.FindDomainAsync(
            CommonOptions.Domain, DomainData.Definition).ConfigureAwait(false);
        if (domain.Id is null)
            throw new CommandFailure("Domain is not running");
        string xml = await CommandFailure.UnderAsync(
            "Failed to get domain description xml",
            domain.GetXmlAsync(withPassword ? DomainXmlOptions.Secure : DomainXmlOptions.None, context.Cancellation))
            .ConfigureAwait(false);
        var document = new XmlDocument();
        document.LoadXml(xml);
        return
        [
            .. document.DocumentElement!["devices"]?.ChildNodes.OfType<XmlElement>()
                .Where(element => element.Name == "graphics").Select(Read) ?? [],
        ];
    }

    private static GraphicsXml Read(XmlElement element) => new(
        element.GetAttribute("type"),
        int.TryParse(
            element.GetAttribute("port"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int port)
            ? port
            : null,
        NullIfEmpty(element.GetAttribute("listen")) ?? NullIfEmpty(element["listen"]?.GetAttribute("address")),
        NullIfEmpty(element.GetAttribute("passwd")));

    private static string? NullIfEmpty(string? text) => text is { Length: > 0 } ? text : null;
}
