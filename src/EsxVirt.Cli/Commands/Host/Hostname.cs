using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Commands.Host;

/// <summary><c>hostname</c>: the host's own name.</summary>
internal static class Hostname
{
    public static readonly CommandDefinition Definition = new("hostname", "print the hypervisor hostname")
    {
        Options = [CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        string name = await CommandFailure.UnderAsync(
            "failed to get hostname", connection.GetHostNameAsync(context.Cancellation)).ConfigureAwait(false);
        context.WriteValue("hostname", name);
    }
}
