using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-desc</c>: a switch has no room for a title or description, so none can be set.</summary>
internal static class NetDesc
{
    public static readonly CommandDefinition Definition = new("net-desc", "show or set network's description or title")
    {
        Description = "Allows setting or modifying the description or title of a network.",
        Options = [NetworkOptions.Network, .. DescriptionOptions.All],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        DescriptionOptions.Check(context);
        string name = (await NetworkOptions.FindAsync(context).ConfigureAwait(false)).Name;
        string word = context.Flag(DescriptionOptions.Title) ? "title" : "description";
        if (context.Flag(DescriptionOptions.Edit) || context.Flag(DescriptionOptions.NewText))
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
