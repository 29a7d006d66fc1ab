using EsxVirt.Cli.Grammar;
using EsxVirt.Libvirt.Errors;
using static EsxVirt.Cli.Commands.Refused.RefusedCall;

namespace EsxVirt.Cli.Commands.Refused;

/// <summary>Checkpoints: block changes are tracked by backup products here, not by names.</summary>
internal static class RefusedCheckpointCommands
{
    public static IEnumerable<CommandDefinition> All => Rows.Select(row => row.ToDefinition(VirErrorDomain.Domain));

    private static IReadOnlyList<RefusedCommand> Rows =>
    [
        new(
            "checkpoint-create <domain> [--xmlfile <string>] [--redefine] [--redefine-validate] [--quiesce]",
            "Create a checkpoint from XML",
            Change("virDomainCheckpointCreateXML")) { Reads = "xmlfile" },
        new(
            "checkpoint-create-as <domain> [--name <string>] [--description <string>] [--print-xml] "
            + "[--quiesce] [<diskspec>]...",
            "Create a checkpoint from a set of args",
            Change("virDomainCheckpointCreateXML")),
        new(
            "checkpoint-delete <domain> [--checkpointname <string>] [--children] [--children-only] [--metadata]",
            "Delete a domain checkpoint",
            Query("virDomainCheckpointLookupByName")),
        new(
            "checkpoint-dumpxml <domain> [--checkpointname <string>] [--security-info] [--no-domain] "
            + "[--size] [--xpath <string>] [--wrap]",
            "Dump XML for a domain checkpoint",
            Query("virDomainCheckpointLookupByName")),
        new(
            "checkpoint-edit <domain> [--checkpointname <string>]",
            "edit XML for a checkpoint",
            Query("virDomainCheckpointLookupByName")),
        new(
            "checkpoint-info <domain> [--checkpointname <string>]",
            "checkpoint information",
            Query("virDomainCheckpointLookupByName")),
        new(
            "checkpoint-list <domain> [--parent] [--roots] [--leaves] [--no-leaves] [--tree] [--from "
            + "<string>] [--descendants] [--name] [--topological]",
            "List checkpoints for a domain",
            Query("virDomainListAllCheckpoints", "unexpected problem querying checkpoints")),
        new(
            "checkpoint-parent <domain> [--checkpointname <string>]",
            "Get the name of the parent of a checkpoint",
            Query("virDomainCheckpointLookupByName")),
    ];
}
