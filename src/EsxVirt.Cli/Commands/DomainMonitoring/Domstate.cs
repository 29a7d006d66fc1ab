using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>domstate</c>: the state of one domain.</summary>
internal static class Domstate
{
    private static readonly OptionDefinition Reason = OptionDefinition.Flag(
        "reason", "also print reason for the state");

    public static readonly CommandDefinition Definition = new("domstate", "domain state")
    {
        Description = "Returns state about a domain.",
        Options = [CommonOptions.Domain, Reason, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        // A host tells states, but never why.
        const string Unknown = "unknown";
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.None).ConfigureAwait(false);
        string state = DomainWords.State(domain.State);
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                json.WriteString("state", state);
                if (context.Flag(Reason))
                    json.WriteString("reason", Unknown);
            });
        }
        else
        {
            context.WriteLine(context.Flag(Reason) ? $"{state} ({Unknown})" : state);
        }
    }
}
