using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>schedinfo</c>: a domain's share of the host's processors.</summary>
internal static class Schedinfo
{
    private static readonly OptionDefinition Weight = OptionDefinition.Number("weight", "weight for XEN_CREDIT");
    private static readonly OptionDefinition Cap = OptionDefinition.Number("cap", "cap for XEN_CREDIT");
    private static readonly OptionDefinition Current = OptionDefinition.Flag(
        "current", "get/set current scheduler info");
    private static readonly OptionDefinition Config =
        OptionDefinition.Flag("config", "get/set value to be used on next boot");
    private static readonly OptionDefinition Live = OptionDefinition.Flag("live", "get/set value from running domain");

    private static readonly OptionDefinition Set = OptionDefinition.Rest("set", "parameter=value");

    public static readonly CommandDefinition Definition = new("schedinfo", "show/set scheduler parameters")
    {
        Description = "Show/Set scheduler parameters.",
        Options = [CommonOptions.Domain, Weight, Cap, Current, Config, Live, Set, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(Current, Live);
        context.Exclusive(Current, Config);
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Pending | DomainData.Allocation).ConfigureAwait(false);
        if (!context.Json)
            TypedParameters.WriteLine(context, "Scheduler", domain.SchedulerType);
        if (SchedulerSettings.Read(Assignments(context)) is { } wanted)
        {
            await domain.SetSchedulerParametersAsync(wanted, cancellationToken: context.Cancellation)
                .ConfigureAwait(false);
        }
        else if (context.Flag(Live) && context.Flag(Config))
        {
            throw new CommandFailure("cannot query both live and config at once");
        }

        Write(context, domain, await domain.GetSchedulerParametersAsync(context.Cancellation).ConfigureAwait(false));
    }

    /// <summary>The two options are names like any other; a host knows neither.</summary>
    private static IEnumerable<string> Assignments(CommandContext context) =>
    [
        .. context.Arguments.Values(Weight).Select(value => $"weight={value}"),
        .. context.Arguments.Values(Cap).Select(value => $"cap={value}"),
        .. context.Arguments.Values(Set),
    ];

    private static void Write(CommandContext context, Domain domain, SchedulerParameters parameters)
    {
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                json.WriteString("scheduler", domain.SchedulerType);
                if (parameters.Reservation is { } reservation)
                    json.WriteNumber("reservation", reservation);
                if (parameters.Limit is { } limit)
                    json.WriteNumber("limit", limit);
                if (parameters.Shares is { } shares)
                    json.WriteNumber("shares", shares);
            });
            return;
        }

        TypedParameters.WriteLine(context, "reservation", parameters.Reservation);
        TypedParameters.WriteLine(context, "limit", parameters.Limit);
        TypedParameters.WriteLine(context, "shares", parameters.Shares);
    }
}
