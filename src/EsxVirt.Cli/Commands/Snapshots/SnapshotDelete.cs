using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-delete</c>: removes a snapshot, those made from it, or both.</summary>
internal static class SnapshotDelete
{
    private static readonly OptionDefinition Current = SnapshotOptions.Current("delete current snapshot");
    private static readonly OptionDefinition Children =
        OptionDefinition.Flag("children", "delete snapshot and all children");
    private static readonly OptionDefinition ChildrenOnly =
        OptionDefinition.Flag("children-only", "delete children but not snapshot");
    private static readonly OptionDefinition Metadata = OptionDefinition.Flag(
        "metadata", "delete only libvirt metadata, leaving snapshot contents behind");

    public static readonly CommandDefinition Definition = new("snapshot-delete", "Delete a domain snapshot")
    {
        Description = "Snapshot Delete",
        Options = [CommonOptions.Domain, SnapshotOptions.Name, Current, Children, ChildrenOnly, Metadata],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        SnapshotDeleteFlags flags = (context.Flag(Children) ? SnapshotDeleteFlags.Children : 0)
            | (context.Flag(ChildrenOnly) ? SnapshotDeleteFlags.ChildrenOnly : 0)
            | (context.Flag(Metadata) ? SnapshotDeleteFlags.MetadataOnly : 0);
        DomainSnapshot snapshot = await SnapshotOptions
            .FindAsync(context, SnapshotOptions.Name, Current, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to delete snapshot {snapshot.Name}",
            snapshot.DeleteAsync(flags, cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone(context.Flag(ChildrenOnly)
            ? $"Domain snapshot {snapshot.Name} children deleted"
            : $"Domain snapshot {snapshot.Name} deleted");
    }
}
