using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domname</c>: the name of a domain.</summary>
internal static class Domname
{
    private static readonly OptionDefinition Argument = CommonOptions.DomainArgument("domain id or uuid");

    public static readonly CommandDefinition Definition = new("domname", "convert a domain id or UUID to domain name")
    {
        Options = [Argument, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context
            .FindDomainAsync(Argument, DomainData.None, DomainLookup.Id | DomainLookup.Uuid).ConfigureAwait(false);
        context.WriteValue("name", domain.Name);
    }
}
