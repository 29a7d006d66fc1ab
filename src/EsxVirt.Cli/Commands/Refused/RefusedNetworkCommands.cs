using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;
using static EsxVirt.Cli.Commands.Refused.RefusedCommand;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Metadata of networks: a switch has no room for them.</summary>
internal static class RefusedNetworkCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.Network));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "net-metadata <network> <uri> [--live] [--config] [--current] [--edit] [--key <string>] [--set <string>] "
            + "[--remove]",
            "show or set network's custom XML metadata",
            Query("virNetworkGetMetadata"),
            With(["edit", "set", "remove"], Change("virNetworkSetMetadata"))),
    ];
}
