using EsxVirt.Cli.Commands.Networks;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>
/// A command of virsh's that libvirt's ESX driver has no function for. It is known, parsed and refused as virsh refuses
/// it, so that scripts meet the same exit code and words.
/// </summary>
/// <param name="Synopsis">Name and options.</param>
/// <param name="Summary">The line in lists of commands.</param>
/// <param name="Call">What it would call.</param>
/// <param name="Others">Other calls, each by an option that was given; the first that fits.</param>
internal sealed record RefusedCommand(
    string Synopsis, string Summary, RefusedCall Call, params IReadOnlyList<RefusedCommand.OtherCall> Others)
{
    private static readonly string[] Affect = ["config", "live", "current"];

    /// <summary>The option that names a file of the caller's, which must be readable.</summary>
    public string? Reads { get; init; }

    /// <summary>Works, but is shown in no list: another name of a command beside it.</summary>
    public bool Hidden { get; init; }

    /// <param name="Options">
    /// Any of them; none stands for every option but required ones and those that say which state is meant.
    /// </param>
    /// <param name="Call">What is called then.</param>
    internal sealed record OtherCall(IReadOnlyList<string> Options, RefusedCall Call);

    public static OtherCall With(IReadOnlyList<string> options, RefusedCall call) => new(options, call);

    public static OtherCall WithAny(RefusedCall call) => new([], call);

    public CommandDefinition ToDefinition(VirErrorDomain errors)
    {
        Synopsis synopsis = Grammar.Synopsis.Parse(Synopsis);
        return new CommandDefinition(synopsis.Name, Summary)
        {
            Hidden = Hidden,
            Description = "ESX hosts do not have this: the command always fails.",
            Options = [.. synopsis.Options],
            Run = context => RunAsync(context, errors),
        };
    }

    private async Task RunAsync(CommandContext context, VirErrorDomain errors)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        await FindAsync(context).ConfigureAwait(false);
        CheckValues(context);
        if (Reads is not null && Given(context, Reads))
        {
            string file = context.RequiredText(Option(context, Reads));
            await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        }
        RefusedCall call = Others.FirstOrDefault(other => Applies(other, context))?.Call ?? Call;
        throw new CommandFailure(Fill(call.Text, context), call.Reason(connection, errors));
    }

    /// <summary>What is named must exist first.</summary>
    private static async Task FindAsync(CommandContext context)
    {
        if (Given(context, "domain"))
            await context.FindDomainAsync(Option(context, "domain"), DomainData.None).ConfigureAwait(false);
        if (Given(context, "network"))
        {
            await NetworkOptions.FindAsync(
                context, Option(context, "network"), NetworkData.None, NetworkLookup.Any).ConfigureAwait(false);
        }
    }

    private static void CheckValues(CommandContext context)
    {
        foreach (OptionDefinition option in context.Arguments.Definition.Options.Where(context.Flag))
        {
            if (option.Kind == OptionKind.Number)
                _ = context.Number(option);
            else if (option.Kind == OptionKind.Text)
                _ = context.Text(option);
        }
    }

    private static bool Applies(OtherCall other, CommandContext context) => other.Options.Count > 0
        ? other.Options.Any(name => Given(context, name))
        : context.Arguments.Definition.Options.Any(
            option => !option.Required && !Affect.Contains(option.Name) && context.Flag(option));

    private static string? Fill(string? text, CommandContext context) =>
        context.Arguments.Definition.Options.Aggregate(text, (filled, option) => filled?.Replace(
            $"{{{option.Name}}}", context.Arguments.First(option), StringComparison.Ordinal));

    private static bool Given(CommandContext context, string name) =>
        context.Arguments.Definition.FindOption(name) is { } option && context.Flag(option);

    private static OptionDefinition Option(CommandContext context, string name) =>
        context.Arguments.Definition.FindOption(name)!;
}
