using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>autostart</c>: lets the host start a domain by itself, or not.</summary>
internal static class Autostart
{
    private static readonly OptionDefinition Disable = OptionDefinition.Flag("disable", "disable autostarting");

    private static readonly OptionDefinition Once =
        OptionDefinition.Flag("once", "control the state of autostart on next boot");

    public static readonly CommandDefinition Definition = new("autostart", "autostart a domain")
    {
        Description = "Configure a domain to be automatically started at boot.",
        Options = [CommonOptions.Domain, Disable, Once],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain =
            await context.FindDomainAsync(CommonOptions.Domain, DomainData.Autostart).ConfigureAwait(false);
        bool enabled = !context.Flag(Disable);
        string verb = enabled ? "mark" : "unmark";
        if (context.Flag(Once))
        {
            throw new CommandFailure(
                $"Failed to {verb} domain '{domain.Name}' as autostarted on next boot",
                VirException.Create(VirErrorCode.NoSupport, "virDomainSetAutostartOnce"));
        }
        await CommandFailure.UnderAsync(
            $"Failed to {verb} domain '{domain.Name}' as autostarted",
            domain.SetAutostartAsync(enabled, context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' {verb}ed as autostarted");
    }
}
