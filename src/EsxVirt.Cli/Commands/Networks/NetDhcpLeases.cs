using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-dhcp-leases</c>: a switch gives no addresses.</summary>
internal static class NetDhcpLeases
{
    public static readonly CommandDefinition Definition =
        new("net-dhcp-leases", "print lease info for a given network")
        {
            Description = "Print lease info for a given network",
            Options = [NetworkOptions.Network, OptionDefinition.Text("mac", "MAC address")],
            Run = RunAsync,
        };

    private static Task RunAsync(CommandContext context) => NetworkOptions.RefuseAsync(
        context,
        $"Failed to get leases info for {context.RequiredText(NetworkOptions.Network)}",
        "virNetworkGetDHCPLeases",
        isChange: false);
}
