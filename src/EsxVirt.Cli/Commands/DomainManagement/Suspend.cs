using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>suspend</c>: suspend a domain.</summary>
internal static class Suspend
{
    public static readonly CommandDefinition Definition = new("suspend", "suspend a domain")
    {
        Description = "Suspend a running domain.",
        Options = [CommonOptions.Domain],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to suspend domain '{domain.Name}'",
            domain.SuspendAsync(cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' suspended");
    }
}
