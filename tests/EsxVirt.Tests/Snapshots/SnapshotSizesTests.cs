using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Snapshots;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Snapshots;

/// <summary>
/// Lists of files as hosts give them: a disk with two deltas, and a snapshot for each file but the last.
/// </summary>
public sealed class SnapshotSizesTests
{
    private static readonly ManagedObjectReference First = new("VirtualMachineSnapshot", "1-snapshot-1");
    private static readonly ManagedObjectReference Second = new("VirtualMachineSnapshot", "1-snapshot-2");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_a_chain_only_the_delta_counts_whether_it_comes_last_or_first(bool first)
    {
        int[][] chain = first ? [[2, 3], [0, 1]] : [[0, 1], [2, 3]];
        SnapshotTree tree = await TreeAsync(
            [File(0, 400), File(1, 40_000), File(2, 401), File(3, 5_000), File(4, 28), File(5, 29), File(6, 1_000)],
            [Layout(First, 4, -1, [0, 1]), Layout(Second, 5, 6, chain)]);
        Assert.Equal([40_428L, 6_430L], tree.All.Select(snapshot => snapshot.SizeBytes));
    }

    [Fact]
    public async Task A_delta_that_two_snapshots_share_counts_with_the_older_one()
    {
        SnapshotTree tree = await TreeAsync(
            [File(0, 400), File(4, 28), File(5, 29)], [Layout(First, 4, null, [0]), Layout(Second, 5, null, [0])]);
        Assert.Equal([428L, 29L], tree.All.Select(snapshot => snapshot.SizeBytes));
    }

    [Fact]
    public async Task What_the_server_leaves_out_is_not_guessed()
    {
        SnapshotTree tree = await TreeAsync([File(4, 28)], [Layout(First, 4, -1, [0])]);
        Assert.All(tree.All, snapshot => Assert.Null(snapshot.SizeBytes));
    }

    private static async Task<SnapshotTree> TreeAsync(
        VirtualMachineFileLayoutExFileInfo[] files, VirtualMachineFileLayoutExSnapshotLayout[] layouts)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 1 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Domain domain = await connection.GetDomainAsync("test", TestContext.Current.CancellationToken);
        var second = new VirtualMachineSnapshotTree { Snapshot = Second, Name = "second", Description = "" };
        var first = new VirtualMachineSnapshotTree
        {
            Snapshot = First,
            Name = "first",
            Description = "",
            ChildSnapshotList = [second],
        };
        return new SnapshotTree(domain, [first], current: null, new SnapshotSizes(files, layouts));
    }

    private static VirtualMachineFileLayoutExFileInfo File(int key, long size) =>
        new() { Key = key, Name = $"{key}", Type = "diskExtent", Size = size };

    private static VirtualMachineFileLayoutExSnapshotLayout Layout(
        ManagedObjectReference snapshot, int data, int? memory, params int[][] chain) => new()
        {
            Key = snapshot,
            DataKey = data,
            MemoryKey = memory,
            Disk =
            [
                new VirtualMachineFileLayoutExDiskLayout
                {
                    Key = 2000,
                    Chain = [.. chain.Select(files => new VirtualMachineFileLayoutExDiskUnit { FileKey = [.. files] })],
                },
            ],
        };
}
