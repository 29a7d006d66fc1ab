using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Events;

/// <summary>A command that lists kinds of events, or waits for some: libvirt's driver reports none.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Objects">What the events are about, as the summary says it.</param>
/// <param name="Api">libvirt's function that waits.</param>
internal sealed record EventCommand(string Name, string Objects, string Api)
{
    private static readonly OptionDefinition Event =
        OptionDefinition.Text("event", "which event type to wait for") with { AlsoPositional = true };
    private static readonly OptionDefinition All =
        OptionDefinition.Flag("all", "wait for all events instead of just one type");
    private static readonly OptionDefinition Timeout =
        OptionDefinition.Number("timeout", "timeout seconds") with { AlsoPositional = true };
    private static readonly OptionDefinition List = OptionDefinition.Flag("list", "list valid event types");

    /// <summary>Which of the objects is meant.</summary>
    public required OptionDefinition Filter { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public required VirErrorDomain Errors { get; init; }

    /// <summary>Finds the object that <see cref="Filter"/> names; null where such objects do not exist.</summary>
    public Func<CommandContext, Task>? Find { get; init; }

    /// <summary>One call can wait for every kind.</summary>
    public bool WaitsForAll { get; init; }

    public CommandDefinition ToDefinition() => new(Name, $"{Objects} Events")
    {
        Description = $"List event types, or wait for {Objects.ToLowerInvariant()} events to occur",
        Options =
        [
            Filter,
            Event,
            .. WaitsForAll ? [All] : Array.Empty<OptionDefinition>(),
            OptionDefinition.Flag("loop", "loop until timeout or interrupt, rather than one-shot"),
            Timeout,
            List,
            OptionDefinition.Flag("timestamp", "show timestamp for each printed event"),
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private async Task RunAsync(CommandContext context)
    {
        if (context.Flag(List))
        {
            WriteList(context);
            return;
        }
        CheckEvent(context);
        if (context.Number(Timeout) is <= 0 and { } seconds)
            throw new CommandFailure($"Numeric value '{seconds}' for <timeout> option is malformed or out of range");
        await context.ConnectAsync().ConfigureAwait(false);
        if (Find is not null && context.Flag(Filter))
            await Find(context).ConfigureAwait(false);
        throw Refusal.OfQuery(Errors, Api);
    }

    private void CheckEvent(CommandContext context)
    {
        context.Exclusive(All, Event);
        if (context.Flag(All))
            return;
        if (context.Text(Event) is not { } name)
        {
            throw new CommandFailure(WaitsForAll
                ? "one of --list, --all, or --event <type> is required"
                : "either --list or --event <type> is required");
        }
        if (!Events.Contains(name))
            throw new CommandFailure($"unknown event type {name}");
    }

    private void WriteList(CommandContext context)
    {
        if (!context.Json)
        {
            foreach (string name in Events)
                context.WriteLine(name);
            return;
        }
        context.WriteJson(json =>
        {
            json.WriteObjects(Events, name => json.WriteString("event", name));
        });
    }
}
