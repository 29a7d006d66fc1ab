using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>reset</c>: reset a domain.</summary>
internal static class Reset
{
    public static readonly CommandDefinition Definition = new("reset", "reset a domain")
    {
        Description = "Reset the target domain as if by power button",
        Options = [CommonOptions.Domain],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to reset domain '{domain.Name}'",
            domain.ResetAsync(cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' was reset");
    }
}
