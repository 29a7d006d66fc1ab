using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-event</c>: which events there are. Libvirt's driver reports none of them.</summary>
internal static class NetEvent
{
    private static readonly string[] Events = ["lifecycle", "metadata-change"];

    private static readonly OptionDefinition Network = OptionDefinition.Text(
        "network", "filter by network name or uuid");
    private static readonly OptionDefinition Event = OptionDefinition.Text("event", "which event type to wait for");
    private static readonly OptionDefinition Timeout = OptionDefinition.Number("timeout", "timeout seconds");
    private static readonly OptionDefinition List = OptionDefinition.Flag("list", "list valid event types");

    public static readonly CommandDefinition Definition = new("net-event", "Network Events")
    {
        Description = "List event types, or wait for network events to occur",
        Options =
        [
            Network, Event, OptionDefinition.Flag("loop", "loop until timeout or interrupt, rather than one-shot"),
            Timeout, List, OptionDefinition.Flag("timestamp", "show timestamp for each printed event"),
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        if (context.Flag(List))
        {
            WriteList(context);
            return;
        }
        if (context.Text(Event) is not { } name)
            throw new CommandFailure("either --list or --event <type> is required");
        if (!Events.Contains(name))
            throw new CommandFailure($"unknown event type {name}");
        if (context.Number(Timeout) is <= 0 and { } seconds)
            throw new CommandFailure($"Numeric value '{seconds}' for <timeout> option is malformed or out of range");
        await context.ConnectAsync().ConfigureAwait(false);
        if (context.Flag(Network))
        {
            await NetworkOptions
                .FindAsync(context, Network, NetworkData.None, NetworkLookup.Any).ConfigureAwait(false);
        }
        throw Refusal.OfQuery(VirErrorDomain.Network, "virConnectNetworkEventRegisterAny");
    }

    private static void WriteList(CommandContext context)
    {
        if (!context.Json)
        {
            foreach (string name in Events)
                context.WriteLine(name);
            return;
        }
        context.WriteJson(json =>
        {
            json.WriteStartArray();
            foreach (string name in Events)
            {
                json.WriteStartObject();
                json.WriteString("event", name);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }
}
