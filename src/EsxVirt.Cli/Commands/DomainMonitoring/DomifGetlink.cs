using System.Xml;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>domif-getlink</c>: whether a network card is connected, by its MAC address or target.</summary>
internal static class DomifGetlink
{
    private static readonly OptionDefinition Interface =
        OptionDefinition.Argument("interface", "interface device (MAC Address)");
    private static readonly OptionDefinition Config =
        OptionDefinition.Flag("config", "Get persistent interface state") with { HiddenAlias = "persistent" };

    public static readonly CommandDefinition Definition =
        new("domif-getlink", "get link state of a virtual interface")
        {
            Description = "Get link state of a domain's virtual interface.",
            Options = [CommonOptions.Domain, Interface, Config, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        string name = context.RequiredText(Interface);
        IReadOnlyList<XmlElement> cards =
            await DeviceXml.ReadAsync(context, Config, "interface").ConfigureAwait(false);
        bool isMac = MacAddress.TryParse(name, out MacAddress mac);
        XmlElement[] found = [.. cards.Where(card => isMac
            ? MacAddress.TryParse(DeviceXml.FirstAttribute(card["mac"], "address"), out MacAddress its) && its == mac
            : DeviceXml.FirstAttribute(card["target"], "dev") == name)];
        if (found.Length == 0)
            throw new CommandFailure($"Interface ({(isMac ? "mac" : "dev")}: {name}) not found.");
        if (found.Length > 1)
            throw new CommandFailure("multiple matching interfaces found");
        string state = DeviceXml.FirstAttribute(found[0]["link"], "state") ?? "up";
        context.WriteUnterminated("state", context.Json ? state : $"{name} {state}");
    }
}
