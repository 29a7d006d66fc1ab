using EsxVirt.Cli.Commands.Editing;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-edit</c>: name and description of a snapshot in the user's editor.</summary>
internal static class SnapshotEdit
{
    private static readonly OptionDefinition Current =
        SnapshotOptions.Current("also set edited snapshot as current");
    private static readonly OptionDefinition Rename =
        OptionDefinition.Flag("rename", "allow renaming an existing snapshot");
    private static readonly OptionDefinition Clone = OptionDefinition.Flag("clone", "allow cloning to new name");

    public static readonly CommandDefinition Definition = new("snapshot-edit", "edit XML for a snapshot")
    {
        Description = "Edit the domain snapshot XML for a named snapshot",
        Options = [CommonOptions.Domain, SnapshotOptions.Name, Current, Rename, Clone],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(Rename, Clone);
        DomainSnapshot snapshot = await FindAsync(context).ConfigureAwait(false);
        string failure = $"Failed to update {snapshot.Name}";
        if ((await context.ConnectAsync().ConfigureAwait(false)).IsReadOnly)
        {
            throw new CommandFailure(failure, VirException.Create(
                VirErrorCode.OperationDenied, VirErrorDomain.DomainSnapshot,
                "virDomainSnapshotGetXMLDesc with secure flag"));
        }
        // A host makes snapshots only of a domain's present state, and goes back to one to make it current.
        if (context.Flag(Clone) || context.Flag(Current) && context.Flag(SnapshotOptions.Name))
        {
            throw new CommandFailure(
                failure, VirException.UnsupportedFlags(context.Flag(Clone) ? 1u : 2, "esxDomainSnapshotCreateXML"));
        }
        string? name = null;
        bool isFresh = true;
        var editing = new XmlEditing
        {
            Fetch = async () =>
            {
                if (!isFresh)
                    snapshot = await FindAgainAsync(context, snapshot).ConfigureAwait(false);
                isFresh = false;
                return snapshot.GetXml();
            },
            Define = async xml =>
            {
                name = SnapshotXml.Parse(xml).Name ?? snapshot.Name;
                if (name != snapshot.Name && !context.Flag(Rename))
                {
                    throw VirException.Verbatim(
                        VirErrorCode.OperationInvalid, VirErrorDomain.DomainSnapshot,
                        $"Must use --{Rename.Name} or --{Clone.Name} to change {snapshot.Name} to {name}");
                }
                await snapshot.UpdateAsync(xml, context.Cancellation).ConfigureAwait(false);
            },
            Unchanged = $"Snapshot {snapshot.Name} XML configuration not changed.",
        };
        if (await editing.RunAsync(context).ConfigureAwait(false))
            context.WriteDone(
                name == snapshot.Name ? $"Snapshot {name} edited." : $"Snapshot {snapshot.Name} renamed to {name}.");
    }

    /// <summary>With both, the option means something else than elsewhere.</summary>
    private static async Task<DomainSnapshot> FindAsync(CommandContext context)
    {
        SnapshotTree tree = await SnapshotOptions.FindTreeAsync(context, DomainData.Pending).ConfigureAwait(false);
        return context.Text(SnapshotOptions.Name) is { } name
            ? tree.Get(name)
            : SnapshotOptions.Pick(context, tree, SnapshotOptions.Name, Current);
    }

    private static async Task<DomainSnapshot> FindAgainAsync(CommandContext context, DomainSnapshot snapshot)
    {
        SnapshotTree tree = await snapshot.Domain.GetSnapshotsAsync(context.Cancellation).ConfigureAwait(false);
        return tree.All.FirstOrDefault(other => other.Id == snapshot.Id && other.CreationTime == snapshot.CreationTime)
            ?? throw VirException.Create(
                VirErrorCode.NoDomainSnapshot, $"Could not find snapshot with name '{snapshot.Name}'");
    }
}
