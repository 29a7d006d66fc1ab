using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-uuid</c>: the UUID of a network.</summary>
internal static class NetUuid
{
    private static readonly OptionDefinition Argument = NetworkOptions.Argument("network name");

    public static readonly CommandDefinition Definition = new("net-uuid", "convert a network name to network UUID")
    {
        Options = [Argument, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Network network = await NetworkOptions
            .FindAsync(context, Argument, NetworkData.None, NetworkLookup.Name).ConfigureAwait(false);
        context.WriteValue("uuid", network.Uuid.ToString());
    }
}
