using System.Globalization;
using System.Net.Sockets;
using System.Text;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainMonitoring;

/// <summary><c>domifaddr</c>: the network addresses of a guest, as VMware Tools knows them.</summary>
internal static class Domifaddr
{
    private static readonly OptionDefinition Interface =
        OptionDefinition.OptionalArgument("interface", "network interface name");
    private static readonly OptionDefinition Full =
        OptionDefinition.Flag("full", "always display names and MACs of interfaces");
    private static readonly OptionDefinition Source =
        OptionDefinition.Text("source", "address source: 'lease', 'agent', or 'arp'") with { AlsoPositional = true };

    public static readonly CommandDefinition Definition =
        new("domifaddr", "Get network interfaces' addresses for a running domain")
        {
            Description = "Get network interfaces' addresses for a running domain",
            Options = [CommonOptions.Domain, Interface, Full, Source, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        string? wanted = context.Text(Interface);
        InterfaceAddressSource source = context.Text(Source) switch
        {
            null or "lease" => InterfaceAddressSource.Lease,
            "agent" => InterfaceAddressSource.Agent,
            "arp" => InterfaceAddressSource.Arp,
            var other => throw new CommandFailure($"Unknown data source '{other}'"),
        };
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Guest).ConfigureAwait(false);
        IReadOnlyList<DomainInterface> interfaces = await CommandFailure.UnderAsync(
            "Failed to query for interfaces addresses",
            domain.GetInterfaceAddressesAsync(source, context.Cancellation)).ConfigureAwait(false);

        DomainInterface[] shown = [.. interfaces.Where(item => wanted is null || item.Name == wanted)];
        if (context.Json)
            WriteJson(context, shown);
        else
            WriteText(context, shown);
    }

    private static void WriteText(CommandContext context, DomainInterface[] interfaces)
    {
        if (!context.Quiet)
        {
            context.WriteLine(" Name       MAC address          Protocol     Address");
            context.WriteLine(new string('-', 79));
        }

        foreach (DomainInterface item in interfaces)
        {
            if (item.Addresses.Count == 0)
                WriteRow(context, item.Name, item.MacAddress ?? "N/A", "N/A", "N/A");
            for (int i = 0; i < item.Addresses.Count; i++)
            {
                bool named = i == 0 || context.Flag(Full);
                WriteRow(
                    context, named ? item.Name : "-", named ? item.MacAddress ?? "" : "-",
                    Protocol(item.Addresses[i]), Text(item.Addresses[i]));
            }
        }
    }

    private static void WriteRow(CommandContext context, string name, string mac, string protocol, string address) =>
        context.WriteLine($" {PadBytes(name, 10)} {PadBytes(mac, 17)}    {protocol,-12} {address}");

    /// <summary>Pads by length in UTF-8, as C's <c>printf</c> does.</summary>
    private static string PadBytes(string text, int width) =>
        text + new string(' ', Math.Max(0, width - Encoding.UTF8.GetByteCount(text)));

    private static string Protocol(InterfaceAddress address) =>
        address.Address.AddressFamily == AddressFamily.InterNetworkV6 ? "ipv6" : "ipv4";

    private static string Text(InterfaceAddress address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address.Text}/{address.PrefixLength}");

    private static void WriteJson(CommandContext context, DomainInterface[] interfaces) => context.WriteJson(json =>
    {
        json.WriteObjects(interfaces, item =>
        {
            json.WriteString("name", item.Name);
            if (item.MacAddress is { } mac)
                json.WriteString("mac", mac);
            json.WriteObjects("addresses", item.Addresses, address =>
            {
                json.WriteString("protocol", Protocol(address));
                json.WriteString("address", address.Text);
                json.WriteNumber("prefix", address.PrefixLength);
            });
        });
    });
}
