using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The snapshots of a machine, oldest first, and the one that it now grows from.</summary>
internal sealed record SnapshotTree(IReadOnlyList<SnapshotNode> Roots, VirtualMachineSnapshot? Current)
{
    public static SnapshotTree None { get; } = new([], null);

    public IEnumerable<VirtualMachineSnapshot> All => Roots.SelectMany(Flatten);

    /// <summary>
    /// A tree of <paramref name="depth"/> generations: one root, each later generation below the first of the one
    /// before; from two generations on the root has a second child. The deepest is current.
    /// </summary>
    public static SnapshotTree Grow(VirtualMachine vm, int depth, Func<VirtualMachineSnapshot> newSnapshot)
    {
        if (depth == 0)
            return None;
        int id = 0;
        VirtualMachineSnapshot? current = null;

        SnapshotNode Node(int generation)
        {
            var node = new SnapshotNode(
                newSnapshot(),
                ++id,
                generation switch { 1 => "base", 2 => "before update", _ => "with <tests> & \"fixes\"" },
                generation == 1 ? "" : $"Generation {generation}",
                vm.Server.BootTime.AddHours(generation),
                generation == 1 ? Power.Off : Power.On);
            current = node.Snapshot;
            if (generation < depth)
                node.Children.Add(Node(generation + 1));
            return node;
        }

        SnapshotNode root = Node(1);
        if (depth > 1)
            root.Children.Add(
                new SnapshotNode(newSnapshot(), ++id, "sidetrack", "", vm.Server.BootTime.AddHours(5), Power.Off));
        return new SnapshotTree([root], current);
    }

    /// <summary>The <c>snapshot</c> property; null, that is not set, without snapshots.</summary>
    public VirtualMachineSnapshotInfo? Describe()
        => Roots.Count == 0 ? null : new VirtualMachineSnapshotInfo
        {
            CurrentSnapshot = Current?.Self,
            RootSnapshotList = [.. Roots.Select(Describe)],
        };

    private static VirtualMachineSnapshotTree Describe(SnapshotNode node) => new()
    {
        Snapshot = node.Snapshot.Self,
        Vm = node.Snapshot.Machine.Self,
        Name = node.Name,
        Description = node.Description,
        Id = node.Id,
        CreateTime = node.Created,
        State = MachineConfig.StateOf(node.State),
        Quiesced = false,
        ReplaySupported = false,
        ChildSnapshotList = [.. node.Children.Select(Describe)],
    };

    private static IEnumerable<VirtualMachineSnapshot> Flatten(SnapshotNode node)
        => node.Children.SelectMany(Flatten).Prepend(node.Snapshot);
}

/// <summary>One snapshot and those made after it.</summary>
internal sealed record SnapshotNode(
    VirtualMachineSnapshot Snapshot, int Id, string Name, string Description, DateTimeOffset Created, Power State)
{
    public List<SnapshotNode> Children { get; } = [];
}
