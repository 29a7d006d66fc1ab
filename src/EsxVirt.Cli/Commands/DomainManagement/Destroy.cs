using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>destroy</c>: switches a domain off without asking its guest.</summary>
internal static class Destroy
{
    private static readonly OptionDefinition Graceful = OptionDefinition.Flag("graceful", "terminate gracefully");
    private static readonly OptionDefinition RemoveLogs = OptionDefinition.Flag("remove-logs", "remove domain logs");

    public static readonly CommandDefinition Definition = new("destroy", "destroy (stop) a domain")
    {
        Description = "Forcefully stop a given domain, but leave its resources intact.",
        Options = [CommonOptions.Domain, Graceful, RemoveLogs],
        Run = RunAsync,
    };

    /// <summary>Destroys a domain that is at hand, and says so.</summary>
    public static async Task DestroyAsync(CommandContext context, Domain domain, DomainDestroyFlags flags)
    {
        await CommandFailure.UnderAsync(
            $"Failed to destroy domain '{domain.Name}'",
            flags == DomainDestroyFlags.None
                ? domain.DestroyAsync(cancellationToken: context.Cancellation)
                : domain.DestroyAsync(flags, cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' destroyed");
    }

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Pending).ConfigureAwait(false);
        DomainDestroyFlags flags = (context.Flag(Graceful) ? DomainDestroyFlags.Graceful : 0)
            | (context.Flag(RemoveLogs) ? DomainDestroyFlags.RemoveLogs : 0);
        await DestroyAsync(context, domain, flags).ConfigureAwait(false);
    }
}
