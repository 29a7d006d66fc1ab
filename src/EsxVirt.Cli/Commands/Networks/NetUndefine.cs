using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-undefine</c>: removes a virtual switch that nothing is connected to.</summary>
internal static class NetUndefine
{
    public static readonly CommandDefinition Definition = new("net-undefine", "undefine a persistent network")
    {
        Description = "Undefine the configuration for a persistent network.",
        Options = [NetworkOptions.Network],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Network network = await NetworkOptions.FindAsync(context).ConfigureAwait(false);
        string text = context.RequiredText(NetworkOptions.Network);
        await CommandFailure.UnderAsync(
            $"Failed to undefine network {text}", UndefineAsync(network, context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Network {text} has been undefined");
    }

    // A refusal that needs no request comes out of the task like any other.
    private static async Task UndefineAsync(Network network, CancellationToken cancellationToken) =>
        await network.UndefineAsync(cancellationToken).ConfigureAwait(false);
}
