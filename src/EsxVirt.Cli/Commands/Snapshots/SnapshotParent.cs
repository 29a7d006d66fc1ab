using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-parent</c>: the name of the snapshot that one was made from.</summary>
internal static class SnapshotParent
{
    private static readonly OptionDefinition Name = SnapshotOptions.Optional("find parent of snapshot name");
    private static readonly OptionDefinition Current = SnapshotOptions.Current("find parent of current snapshot");

    public static readonly CommandDefinition Definition =
        new("snapshot-parent", "Get the name of the parent of a snapshot")
        {
            Description = "Extract the snapshot's parent, if any",
            Options = [CommonOptions.Domain, Name, Current, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        DomainSnapshot snapshot = await SnapshotOptions.FindAsync(context, Name, Current).ConfigureAwait(false);
        DomainSnapshot parent = snapshot.Parent
            ?? throw new CommandFailure($"snapshot '{snapshot.Name}' has no parent");
        context.WriteUnterminated("name", parent.Name);
    }
}
