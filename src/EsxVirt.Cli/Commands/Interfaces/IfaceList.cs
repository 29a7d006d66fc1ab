using System.Text.Json;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Interfaces;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary><c>iface-list</c>: the host's network cards, and the adapters of its kernel.</summary>
internal static class IfaceList
{
    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "list inactive interfaces");
    private static readonly OptionDefinition All = OptionDefinition.Flag("all", "list inactive & active interfaces");

    public static readonly CommandDefinition Definition = new("iface-list", "list physical host interfaces")
    {
        Description = "Returns list of physical host interfaces.",
        Options = [Inactive, All, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(All, Inactive);
        InterfaceFilter filter =
            context.Flag(All) ? InterfaceFilter.Active | InterfaceFilter.Inactive
            : context.Flag(Inactive) ? InterfaceFilter.Inactive
            : InterfaceFilter.Active;
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        IReadOnlyList<NetworkInterface> all = await CommandFailure.UnderAsync(
            "Failed to list interfaces", connection.ListInterfacesAsync(filter, context.Cancellation))
            .ConfigureAwait(false);
        all = [.. all.OrderBy(item => item.Name, AsciiCaseInsensitive.Comparer)];
        if (context.Json)
            context.WriteJson(json => WriteJson(json, all));
        else
            WriteTable(context, all);
    }

    private static void WriteTable(CommandContext context, IReadOnlyList<NetworkInterface> all)
    {
        var table = new Table("Name", "State", "MAC Address");
        foreach (NetworkInterface item in all)
            table.Add(item.Name, item.IsActive ? "active" : "inactive", item.Mac);
        table.WriteTo(context.Output, withHeader: !context.Quiet);
    }

    private static void WriteJson(Utf8JsonWriter json, IReadOnlyList<NetworkInterface> all)
    {
        json.WriteObjects(all, item =>
        {
            json.WriteString("name", item.Name);
            json.WriteString("mac", item.Mac);
            json.WriteBoolean("active", item.IsActive);
            json.WriteString("kind", item.Kind == InterfaceKind.Physical ? "physical" : "vmkernel");
            if (item.LinkSpeed is { } speed)
                json.WriteNumber("linkSpeedMbps", speed);
            if (item.Mtu is { } mtu)
                json.WriteNumber("mtu", mtu);
            if (item.PortGroup is { } portGroup)
                json.WriteString("portGroup", portGroup);
        });
    }
}
