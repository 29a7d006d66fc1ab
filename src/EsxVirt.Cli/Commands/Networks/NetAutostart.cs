using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-autostart</c>: a host brings its switches up by itself, and nobody can stop it.</summary>
internal static class NetAutostart
{
    private static readonly OptionDefinition Disable = OptionDefinition.Flag("disable", "disable autostarting");

    public static readonly CommandDefinition Definition = new("net-autostart", "autostart a network")
    {
        Description = "Configure a network to be automatically started at boot.",
        Options = [NetworkOptions.Network, Disable],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Network network = await NetworkOptions.FindAsync(context).ConfigureAwait(false);
        string text = context.RequiredText(NetworkOptions.Network);
        bool enabled = !context.Flag(Disable);
        string verb = enabled ? "mark" : "unmark";
        await CommandFailure.UnderAsync(
            $"failed to {verb} network {text} as autostarted",
            SetAsync(network, enabled, context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Network {text} {verb}ed as autostarted");
    }

    private static async Task SetAsync(Network network, bool enabled, CancellationToken cancellationToken) =>
        await network.SetAutostartAsync(enabled, cancellationToken).ConfigureAwait(false);
}
