using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Backups, which need checkpoints.</summary>
internal static class RefusedBackupCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.Domain));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "backup-begin <domain> [--backupxml <string>] [--checkpointxml <string>] [--reuse-external]",
            "Start a disk backup of a live domain",
            Change("virDomainBackupBegin")) { Reads = "backupxml" },
        new(
            "backup-dumpxml <domain> [--xpath <string>] [--wrap]",
            "Dump XML for an ongoing domain block backup job",
            Query("virDomainBackupGetXMLDesc")),
    ];
}
