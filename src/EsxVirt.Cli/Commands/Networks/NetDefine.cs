using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-define</c>: makes a virtual switch with its port groups.</summary>
internal static class NetDefine
{
    public static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML network description");

    public static readonly CommandDefinition Definition = new(
        "net-define",
        "define an inactive persistent virtual network or modify an existing persistent one from an XML file")
    {
        Description = "Define or modify a persistent virtual network.",
        Options = [File, NetworkOptions.Validate],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string file = context.RequiredText(File);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        string xml = OfflineConversion.DecodeXml(
            await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false));
        NetworkDefineFlags flags =
            context.Flag(NetworkOptions.Validate) ? NetworkDefineFlags.Validate : NetworkDefineFlags.None;
        Network network = await CommandFailure.UnderAsync(
            $"Failed to define network from {file}", connection.DefineNetworkAsync(xml, flags, context.Cancellation))
            .ConfigureAwait(false);
        context.WriteDone($"Network {network.Name} defined from {file}");
    }
}
