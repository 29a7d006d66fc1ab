using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-revert</c>: brings a domain back to a snapshot.</summary>
internal static class SnapshotRevert
{
    private static readonly OptionDefinition Current = SnapshotOptions.Current("revert to current snapshot");

    private static readonly (OptionDefinition Option, SnapshotRevertFlags Flag)[] Flags =
    [
        (OptionDefinition.Flag("running", "after reverting, change state to running"), SnapshotRevertFlags.Running),
        (OptionDefinition.Flag("paused", "after reverting, change state to paused"), SnapshotRevertFlags.Paused),
        (OptionDefinition.Flag("force", "try harder on risky reverts"), SnapshotRevertFlags.Force),
        (OptionDefinition.Flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
            (SnapshotRevertFlags)8),
    ];

    public static readonly CommandDefinition Definition = new("snapshot-revert", "Revert a domain to a snapshot")
    {
        Description = "Revert domain to snapshot",
        Options = [CommonOptions.Domain, SnapshotOptions.Name, Current, .. Flags.Select(flag => flag.Option)],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        SnapshotRevertFlags flags =
            context.Given(Flags).Aggregate(SnapshotRevertFlags.None, (all, flag) => all | flag);
        DomainSnapshot snapshot = await SnapshotOptions
            .FindAsync(context, SnapshotOptions.Name, Current, DomainData.Pending).ConfigureAwait(false);
        await CommandFailure.UnderAsync(
            $"Failed to revert snapshot {snapshot.Name}",
            snapshot.RevertAsync(flags, cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain snapshot {snapshot.Name} reverted");
    }
}
