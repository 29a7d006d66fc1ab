using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>managedsave-remove</c>: no domain here has an image that libvirt saved, so nothing is to do.</summary>
internal static class ManagedsaveRemove
{
    public static readonly CommandDefinition Definition =
        new("managedsave-remove", "Remove managed save of a domain")
        {
            Description = "Remove an existing managed save state file from a domain",
            Options = [CommonOptions.Domain],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        await context.FindDomainAsync(CommonOptions.Domain, DomainData.None).ConfigureAwait(false);
        if (!context.Quiet && !context.Json)
        {
            string name = context.RequiredText(CommonOptions.Domain);
            context.Output.Write($"Domain '{name}' has no manage save image; removal skipped");
        }
    }
}
