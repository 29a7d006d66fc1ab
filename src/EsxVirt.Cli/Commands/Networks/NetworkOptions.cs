using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary>The argument that names a network, and how it is found.</summary>
internal static class NetworkOptions
{
    public static readonly OptionDefinition Network = Argument("network name or uuid");

    public static readonly OptionDefinition Validate =
        OptionDefinition.Flag("validate", "validate the XML against the schema");

    public static OptionDefinition Argument(string help) =>
        OptionDefinition.Argument("network", help) with { Completer = CompleteAsync };

    public static Task<Network> FindAsync(CommandContext context, NetworkData data = NetworkData.None) =>
        FindAsync(context, Network, data, NetworkLookup.Any);

    /// <summary>Finds the network that the user names; the line says which, the reason why not.</summary>
    public static async Task<Network> FindAsync(
        CommandContext context, OptionDefinition option, NetworkData data, NetworkLookup lookup)
    {
        string text = context.RequiredText(option);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        return await CommandFailure.UnderAsync(
            MissingLine(text), connection.FindNetworkAsync(text, data, lookup, context.Cancellation))
            .ConfigureAwait(false);
    }

    public static string MissingLine(string text) => $"failed to get network '{text}'";

    /// <summary>A command whose API this driver does not have: it looks the network up, and then says so.</summary>
    /// <param name="context">The command.</param>
    /// <param name="line">The command's own line; null for none.</param>
    /// <param name="api">libvirt's function.</param>
    /// <param name="isChange">Refused on a read-only connection for that reason.</param>
    public static async Task RefuseAsync(CommandContext context, string? line, string api, bool isChange)
    {
        await FindAsync(context).ConfigureAwait(false);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        throw new CommandFailure(line, isChange
            ? Refusal.OfChange(connection, VirErrorDomain.Network, api)
            : Refusal.OfQuery(VirErrorDomain.Network, api));
    }

    private static async Task<IReadOnlyList<string>> CompleteAsync(
        UnfinishedLine line, CancellationToken cancellationToken)
    {
        Connection connection = await line.ConnectAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Network> networks = await connection
            .ListNetworksAsync(NetworkFilter.Distributed, NetworkData.None, cancellationToken).ConfigureAwait(false);
        return [.. networks.Select(network => network.Name)];
    }
}
