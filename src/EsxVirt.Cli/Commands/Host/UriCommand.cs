using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Commands.Host;

/// <summary><c>uri</c>: what is connected to.</summary>
internal static class UriCommand
{
    public static readonly CommandDefinition Definition = new("uri", "print the hypervisor canonical URI")
    {
        Options = [CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        context.WriteValue("uri", connection.Uri.Text);
    }
}
