using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>memtune</c>: a domain's share of the host's memory.</summary>
internal static class Memtune
{
    private static readonly OptionDefinition Config = OptionDefinition.Flag("config", "affect next boot");
    private static readonly OptionDefinition Live = OptionDefinition.Flag("live", "affect running domain");
    private static readonly OptionDefinition Current = OptionDefinition.Flag("current", "affect current domain");

    public static readonly CommandDefinition Definition = new("memtune", "Get or set memory parameters")
    {
        Description = "Get or set the current memory parameters for a guest domain.",
        Options = [CommonOptions.Domain, Config, Live, Current, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(Current, Live);
        context.Exclusive(Current, Config);
        Domain domain =
            await context.FindDomainAsync(CommonOptions.Domain, DomainData.Allocation).ConfigureAwait(false);
        MemoryParameters parameters = await CommandFailure.UnderAsync(
            "Unable to get memory parameters", domain.GetMemoryParametersAsync(context.Cancellation))
            .ConfigureAwait(false);
        if (context.Json)
        {
            context.WriteJson(json =>
            {
                json.WriteStartObject();
                if (parameters.MinGuarantee is { } guarantee)
                    json.WriteNumber("minGuaranteeKiB", guarantee);
                json.WriteEndObject();
            });
            return;
        }

        TypedParameters.WriteLine(context, "min_guarantee", parameters.MinGuarantee);
    }
}
