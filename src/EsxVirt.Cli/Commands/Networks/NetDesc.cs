using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-desc</c>: a switch has no room for a title or description, so none can be set.</summary>
internal static class NetDesc
{
    private static readonly OptionDefinition Live = OptionDefinition.Flag("live", "modify/get running state");
    private static readonly OptionDefinition Config =
        OptionDefinition.Flag("config", "modify/get persistent configuration");
    private static readonly OptionDefinition Current =
        OptionDefinition.Flag("current", "modify/get current state configuration");
    private static readonly OptionDefinition Title =
        OptionDefinition.Flag("title", "modify/get the title instead of description");
    private static readonly OptionDefinition EditOption =
        OptionDefinition.Flag("edit", "open an editor to modify the description");
    private static readonly OptionDefinition NewText = OptionDefinition.Rest("new-desc", "message");

    public static readonly CommandDefinition Definition = new("net-desc", "show or set network's description or title")
    {
        Description = "Allows setting or modifying the description or title of a network.",
        Options = [NetworkOptions.Network, Live, Config, Current, Title, EditOption, NewText],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(Current, Live);
        context.Exclusive(Current, Config);
        string name = (await NetworkOptions.FindAsync(context).ConfigureAwait(false)).Name;
        string word = context.Flag(Title) ? "title" : "description";
        if (context.Flag(EditOption) || context.Flag(NewText))
        {
            Connection connection = await context.ConnectAsync().ConfigureAwait(false);
            throw new CommandFailure(
                $"Failed to set new network {word}",
                Refusal.OfChange(connection, VirErrorDomain.Network, "virNetworkSetMetadata"));
        }
        if (!context.Quiet && !context.Json)
            context.Output.Write($"No {word} for network: {name}");
    }
}
