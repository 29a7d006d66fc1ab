using System.Text.Json;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-list</c>: which virtual switches there are, as a table or as plain lines.</summary>
internal static class NetList
{
    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "list inactive networks");
    private static readonly OptionDefinition All = OptionDefinition.Flag("all", "list inactive & active networks");
    private static readonly OptionDefinition Uuid = OptionDefinition.Flag("uuid", "list uuid's only");
    private static readonly OptionDefinition Name = OptionDefinition.Flag("name", "list network names only");
    private static readonly OptionDefinition TableOption = OptionDefinition.Flag("table", "list table (default)");
    private static readonly OptionDefinition Title = OptionDefinition.Flag("title", "show network title");

    /// <summary>Options that are a bit of the filter, in the order of help.</summary>
    private static readonly (OptionDefinition Option, NetworkFilter Bit)[] Filters =
    [
        (OptionDefinition.Flag("persistent", "list persistent networks"), NetworkFilter.Persistent),
        (OptionDefinition.Flag("transient", "list transient networks"), NetworkFilter.Transient),
        (OptionDefinition.Flag("autostart", "list networks with autostart enabled"), NetworkFilter.Autostart),
        (OptionDefinition.Flag("no-autostart", "list networks with autostart disabled"), NetworkFilter.NoAutostart),
    ];

    private static readonly OptionDefinition Distributed =
        OptionDefinition.Flag("distributed", "list distributed switches too");

    public static readonly CommandDefinition Definition = new("net-list", "list networks")
    {
        Description = "Returns list of networks.",
        Options =
        [
            Inactive, All, .. Filters.Select(filter => filter.Option), Uuid, Name, TableOption, Title, Distributed,
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        if (new[] { TableOption, Name, Uuid }.Count(context.Flag) > 1)
            throw new CommandFailure("Only one argument from --table, --name and --uuid may be specified.");
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        IReadOnlyList<Network> networks = await CommandFailure.UnderAsync(
            "Failed to list networks",
            connection.ListNetworksAsync(ReadFilter(context), NetworkData.None, context.Cancellation))
            .ConfigureAwait(false);
        networks = [.. networks.OrderBy(network => network.Name, AsciiCaseInsensitive.Comparer)];

        if (context.Json)
            context.WriteJson(json => WriteJson(json, networks));
        else if (context.Flag(Uuid))
            WriteLines(context, networks, network => network.Uuid.ToString());
        else if (context.Flag(Name))
            WriteLines(context, networks, network => network.Name);
        else
            WriteTable(context, networks);
    }

    private static NetworkFilter ReadFilter(CommandContext context)
    {
        NetworkFilter activity =
            context.Flag(All) ? NetworkFilter.Active | NetworkFilter.Inactive
            : context.Flag(Inactive) ? NetworkFilter.Inactive
            : NetworkFilter.Active;
        NetworkFilter filter = context.Given(Filters).Aggregate(activity, (all, bit) => all | bit);
        return context.Flag(Distributed) ? filter | NetworkFilter.Distributed : filter;
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<Network> networks)
    {
        var table = new Table(Columns("Name", "State", "Autostart", "Persistent", "Title"));
        foreach (Network network in networks)
        {
            // A switch has no title, so that the cell stays empty.
            table.Add(Columns(
                network.Name,
                network.IsActive ? "active" : "inactive",
                DomainWords.YesNo(network.Autostart),
                DomainWords.YesNo(network.IsPersistent),
                ""));
        }
        table.WriteTo(context.Output, withHeader: !context.Quiet);

        string[] Columns(string name, string state, string autostart, string persistent, string title) =>
            context.Flag(Title) ? [name, state, autostart, persistent, title] : [name, state, autostart, persistent];
    }

    private static void WriteLines(
        CommandContext context, IReadOnlyList<Network> networks, Func<Network, string> lineOf)
    {
        foreach (Network network in networks)
            context.WriteLine(lineOf(network));
    }

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<Network> networks)
    {
        json.WriteObjects(networks, network => NetworkJson.WriteMembers(json, network));
    }
}
