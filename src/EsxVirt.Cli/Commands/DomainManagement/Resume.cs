using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>resume</c>: resume a domain.</summary>
internal static class Resume
{
    public static readonly CommandDefinition Definition = new("resume", "resume a domain")
    {
        Description = "Resume a previously suspended domain.",
        Options = [CommonOptions.Domain],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to resume domain '{domain.Name}'",
            domain.ResumeAsync(cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' resumed");
    }
}
