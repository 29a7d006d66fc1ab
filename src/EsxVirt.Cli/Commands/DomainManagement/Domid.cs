using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domid</c>: the id of a domain that is not shut off.</summary>
internal static class Domid
{
    private static readonly OptionDefinition Argument = CommonOptions.DomainArgument("domain name or uuid");

    public static readonly CommandDefinition Definition = new("domid", "convert a domain name or UUID to domain id")
    {
        Options = [Argument, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context
            .FindDomainAsync(Argument, DomainData.None, DomainLookup.Name | DomainLookup.Uuid).ConfigureAwait(false);
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                if (domain.Id is { } id)
                    json.WriteNumber("id", id);
            });
        }
        else
        {
            context.WriteLine(DomainWords.Id(domain));
        }
    }
}
