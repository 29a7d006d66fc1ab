using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-update</c>: libvirt's driver changes no switch that exists.</summary>
internal static class NetUpdate
{
    private static readonly string[] Commands = ["modify", "delete", "add-last", "add-first", "add"];

    private static readonly string[] Sections =
    [
        "bridge", "domain", "ip", "ip-dhcp-host", "ip-dhcp-range", "forward", "forward-interface", "forward-pf",
        "portgroup", "dns-host", "dns-txt", "dns-srv",
    ];

    private static readonly OptionDefinition Command =
        Word("command", "type of update (add-first, add-last (add), delete, or modify)", Commands);
    private static readonly OptionDefinition Section =
        Word("section", "which section of network configuration to update", Sections);
    private static readonly OptionDefinition Xml = OptionDefinition.Argument(
        "xml",
        "name of file containing xml (or, if it starts with '<', the complete xml element itself) "
        + "to add/modify, or to be matched for search");
    private static readonly OptionDefinition ParentIndex =
        OptionDefinition.Number("parent-index", "which parent object to search through");

    public static readonly CommandDefinition Definition =
        new("net-update", "update parts of an existing network's configuration")
        {
            Options =
            [
                NetworkOptions.Network, Command, Section, Xml, ParentIndex,
                OptionDefinition.Flag("config", "affect next network startup"),
                OptionDefinition.Flag("live", "affect running network"),
                OptionDefinition.Flag("current", "affect current state of network"),
            ],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        OptionDefinition config = Definition.FindOption("config")!;
        OptionDefinition live = Definition.FindOption("live")!;
        OptionDefinition current = Definition.FindOption("current")!;
        context.Exclusive(current, live);
        context.Exclusive(current, config);
        string name = (await NetworkOptions.FindAsync(context).ConfigureAwait(false)).Name;
        Require(context, Command, Commands);
        Require(context, Section, Sections);
        _ = context.Number(ParentIndex);
        string xml = context.RequiredText(Xml);
        if (!xml.StartsWith('<'))
            await context.Surroundings.Files.ReadAsync(xml, context.Cancellation).ConfigureAwait(false);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        throw new CommandFailure(
            $"Failed to update network {name}",
            Refusal.OfChange(connection, VirErrorDomain.Network, "virNetworkUpdate"));
    }

    private static void Require(CommandContext context, OptionDefinition option, string[] words)
    {
        string text = context.RequiredText(option);
        if (!words.Contains(text))
            throw new CommandFailure($"unrecognized {option.Name} name '{text}'");
    }

    private static OptionDefinition Word(string name, string help, string[] words) =>
        OptionDefinition.Argument(name, help) with
        {
            Completer = (_, _) => Task.FromResult<IReadOnlyList<string>>(words),
        };
}
