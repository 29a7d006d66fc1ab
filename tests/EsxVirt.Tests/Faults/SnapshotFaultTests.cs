using EsxVirt.Domains;
using EsxVirt.Snapshots;

namespace EsxVirt.Tests.Faults;

/// <summary>Snapshots of the first machine, which runs and has the tree base → before update → with …, and sidetrack
/// below base.</summary>
public sealed class SnapshotFaultTests(ITestOutputHelper output) : FaultMatrix(output)
{
    private const string Deepest = "with <tests> & \"fixes\"";

    internal override IReadOnlyList<ChangingOperation> Operations { get; } =
    [
        Create("snapshot-create", SnapshotCreateFlags.None),
        Create("snapshot-create --disk-only --quiesce", SnapshotCreateFlags.DiskOnly | SnapshotCreateFlags.Quiesce),
        Snapshot("snapshot-revert", "before update", scene => scene.Machine.CurrentSnapshot == "before update",
            (snapshot, options, cancel) => snapshot.RevertAsync(SnapshotRevertFlags.None, options, cancel)),
        Snapshot("snapshot-revert --running", "base", scene => IsAt(scene, "poweredOn"),
            (snapshot, options, cancel) => snapshot.RevertAsync(SnapshotRevertFlags.Running, options, cancel)) with
        {
            Between = ("(the domain is back at snapshot 'base')", scene => IsAt(scene, "poweredOff")),
        },
        Snapshot("snapshot-revert --paused", "base", scene => IsAt(scene, "suspended"),
            (snapshot, options, cancel) => snapshot.RevertAsync(SnapshotRevertFlags.Paused, options, cancel)) with
        {
            Between = ("(the domain is back at snapshot 'base')",
                scene => IsAt(scene, "poweredOff") || IsAt(scene, "poweredOn")),
        },
        Snapshot("snapshot-delete", "before update", scene => Has(scene, "base", Deepest, "sidetrack"),
            (snapshot, options, cancel) => snapshot.DeleteAsync(SnapshotDeleteFlags.None, options, cancel)),
        Snapshot("snapshot-delete --children", "before update", scene => Has(scene, "base", "sidetrack"),
            (snapshot, options, cancel) => snapshot.DeleteAsync(SnapshotDeleteFlags.Children, options, cancel)),
        Snapshot("snapshot-delete --children-only", "base", scene => Has(scene, "base"),
            (snapshot, options, cancel) => snapshot.DeleteAsync(SnapshotDeleteFlags.ChildrenOnly, options, cancel)) with
        {
            Between = ("(of 2 snapshots, 'before update' deleted already)", scene => Has(scene, "base", "sidetrack")),
        },
    ];

    private static ChangingOperation Create(string name, SnapshotCreateFlags flags) => new(name)
    {
        Prepare = async scene =>
        {
            Domain domain = await scene.DomainAsync(scene.Server.Machines[0]);
            scene.Machine.SetTools(true);
            return (options, cancel) => domain.CreateSnapshotAsync(
                "<domainsnapshot><name>a/b %</name></domainsnapshot>", flags, options, cancel);
        },
        IsDone = scene => scene.Machine.CurrentSnapshot == "a/b %",
    };

    private static ChangingOperation Snapshot(
        string name,
        string snapshot,
        Func<FaultScene, bool> isDone,
        Func<DomainSnapshot, ChangeOptions?, CancellationToken, Task> act) => new(name)
        {
            Prepare = async scene =>
            {
                Domain domain = await scene.DomainAsync(scene.Server.Machines[0]);
                DomainSnapshot subject = (await domain.GetSnapshotsAsync(TestContext.Current.CancellationToken))
                    .Get(snapshot);
                return (options, cancel) => act(subject, options, cancel);
            },
            IsDone = isDone,
        };

    private static bool IsAt(FaultScene scene, string powerState) =>
        scene.Machine.CurrentSnapshot == "base" && scene.Machine.PowerState == powerState;

    private static bool Has(FaultScene scene, params string[] names) =>
        scene.Machine.SnapshotNames.SequenceEqual(names);
}
