using System.Xml;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>domiflist</c>: the network cards of one domain.</summary>
internal static class Domiflist
{
    private static readonly OptionDefinition Inactive =
        OptionDefinition.Flag("inactive", "get inactive rather than running configuration");

    public static readonly CommandDefinition Definition = new("domiflist", "list all domain virtual interfaces")
    {
        Description = "Get the summary of virtual interfaces for a domain.",
        Options = [CommonOptions.Domain, Inactive, CommonOptions.Output],
        Run = RunAsync,
    };

    private sealed record Card(string? Target, string Type, string? Source, string? Model, string? Mac);

    private static async Task RunAsync(CommandContext context)
    {
        IReadOnlyList<XmlElement> elements =
            await DeviceXml.ReadAsync(context, Inactive, "interface").ConfigureAwait(false);
        Card[] cards = [.. elements.Select(Read)];
        if (context.Json)
        {
            WriteJson(context, cards);
            return;
        }

        var table = new Table("Interface", "Type", "Source", "Model", "MAC");
        foreach (Card card in cards)
            table.Add(card.Target ?? "-", card.Type, card.Source ?? "-", card.Model ?? "-", card.Mac ?? "-");
        table.WriteTo(context.Output, withHeader: !context.Quiet);
    }

    private static Card Read(XmlElement element) => new(
        DeviceXml.FirstAttribute(element["target"], "dev"),
        element.GetAttribute("type"),
        DeviceXml.FirstAttribute(element["source"], "bridge", "dev", "network", "name", "path"),
        DeviceXml.FirstAttribute(element["model"], "type"),
        DeviceXml.FirstAttribute(element["mac"], "address"));

    private static void WriteJson(CommandContext context, Card[] cards) => context.WriteJson(json =>
    {
        json.WriteObjects(cards, card =>
        {
            if (card.Target is not null)
                json.WriteString("target", card.Target);
            json.WriteString("type", card.Type);
            if (card.Source is not null)
                json.WriteString("source", card.Source);
            if (card.Model is not null)
                json.WriteString("model", card.Model);
            if (card.Mac is not null)
                json.WriteString("mac", card.Mac);
        });
    });
}
