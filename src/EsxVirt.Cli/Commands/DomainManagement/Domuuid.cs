using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domuuid</c>: the UUID of a domain.</summary>
internal static class Domuuid
{
    private static readonly OptionDefinition Argument = CommonOptions.DomainArgument("domain id or name");

    public static readonly CommandDefinition Definition = new("domuuid", "convert a domain name or id to domain UUID")
    {
        Options = [Argument, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context
            .FindDomainAsync(Argument, DomainData.None, DomainLookup.Id | DomainLookup.Name).ConfigureAwait(false);
        context.WriteValue("uuid", domain.Uuid.ToString());
    }
}
