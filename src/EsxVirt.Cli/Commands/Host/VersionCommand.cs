using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Commands.Host;

/// <summary><c>version</c>: versions of this library and of the server.</summary>
internal static class VersionCommand
{
    private static readonly OptionDefinition Daemon = OptionDefinition.Flag("daemon", "report daemon version too");

    public static readonly CommandDefinition Definition = new("version", "show version")
    {
        Description = "Display the system version information.",
        Options = [Daemon, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        string library = ProductVersion.Number;
        string? hypervisor = connection.HypervisorVersion == 0 ? null : Format(connection.HypervisorVersion);
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                json.WriteString("library", library);
                json.WriteString("hypervisorType", connection.Type);
                if (hypervisor is not null)
                    json.WriteString("hypervisor", hypervisor);
            });
            return;
        }

        context.WriteLine($"Compiled against library: EsxVirt {library}");
        context.WriteLine($"Using library: EsxVirt {library}");
        context.WriteLine($"Using API: {connection.Type} {library}");
        context.WriteLine(hypervisor is null
            ? $"Cannot extract running {connection.Type} hypervisor version"
            : $"Running hypervisor: {connection.Type} {hypervisor}");

        // The library speaks to the server itself: what a daemon would be is the library.
        if (context.Flag(Daemon))
            context.WriteLine($"Running against daemon: {library}");
    }

    private static string Format(int version) =>
        $"{version / 1_000_000}.{version / 1000 % 1000}.{version % 1000}";
}
