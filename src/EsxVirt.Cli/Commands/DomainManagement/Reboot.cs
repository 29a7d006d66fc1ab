using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>reboot</c>: asks a guest to restart.</summary>
internal static class Reboot
{
    public static readonly CommandDefinition Definition = new("reboot", "reboot a domain")
    {
        Description = "Run a reboot command in the target domain.",
        Options = [CommonOptions.Domain, ShutdownMode.Option],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        GuestShutdownModes modes = ShutdownMode.Read(context, " or");
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to reboot domain '{domain.Name}'",
            domain.RebootAsync(modes, context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' is being rebooted");
    }
}
