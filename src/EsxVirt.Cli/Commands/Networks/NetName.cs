using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-name</c>: the name of the network with a UUID.</summary>
internal static class NetName
{
    private const int UuidLength = 36;

    private static readonly OptionDefinition Argument = NetworkOptions.Argument("network uuid");

    public static readonly CommandDefinition Definition = new("net-name", "convert a network UUID to network name")
    {
        Options = [Argument, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string text = context.RequiredText(Argument);
        await context.ConnectAsync().ConfigureAwait(false);
        if (text.Length != UuidLength || !UuidText.TryParse(text, out _))
            throw new CommandFailure(NetworkOptions.MissingLine(text));
        Network network = await NetworkOptions
            .FindAsync(context, Argument, NetworkData.None, NetworkLookup.Uuid).ConfigureAwait(false);
        context.WriteValue("name", network.Name);
    }
}
