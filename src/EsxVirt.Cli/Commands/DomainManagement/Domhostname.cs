using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domhostname</c>: the name that a guest gives itself, as VMware Tools knows it.</summary>
internal static class Domhostname
{
    private static readonly OptionDefinition Source =
        OptionDefinition.Text("source", "address source: 'lease' or 'agent'") with { AlsoPositional = true };

    public static readonly CommandDefinition Definition = new("domhostname", "print the domain's hostname")
    {
        Options = [CommonOptions.Domain, Source, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        if (context.Text(Source) is { } source and not ("lease" or "agent"))
            throw new CommandFailure($"Unknown data source '{source}'");

        Domain domain =
            await context.FindDomainAsync(CommonOptions.Domain, DomainData.Guest).ConfigureAwait(false);
        string name = await CommandFailure.UnderAsync(
            "failed to get hostname", domain.GetHostNameAsync(context.Cancellation)).ConfigureAwait(false);
        context.WriteValue("hostname", name);
    }
}
