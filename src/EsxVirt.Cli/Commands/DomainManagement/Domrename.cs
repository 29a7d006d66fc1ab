using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domrename</c>: gives a domain another name.</summary>
internal static class Domrename
{
    private static readonly OptionDefinition DomainOption = CommonOptions.Domain with { Help = "domain name or uuid" };
    private static readonly OptionDefinition NewName = OptionDefinition.Argument("new-name", "new domain name");

    public static readonly CommandDefinition Definition = new("domrename", "rename a domain")
    {
        Description = "Rename an inactive domain.",
        Options = [DomainOption, NewName],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string name = context.RequiredText(NewName);
        Domain domain = await context.FindDomainAsync(
            DomainOption, DomainData.Pending, DomainLookup.Name | DomainLookup.Uuid).ConfigureAwait(false);
        await domain.RenameAsync(name, cancellationToken: context.Cancellation).ConfigureAwait(false);
        context.WriteDone("Domain successfully renamed");
    }
}
