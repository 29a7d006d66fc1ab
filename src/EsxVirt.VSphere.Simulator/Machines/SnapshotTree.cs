using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The snapshots of a machine, oldest first, and the one that it now grows from.</summary>
internal sealed record SnapshotTree(IReadOnlyList<SnapshotNode> Roots, VirtualMachineSnapshot? Current)
{
    public static SnapshotTree None { get; } = new([], null);

    /// <summary>All of them, parents first.</summary>
    public IEnumerable<SnapshotNode> Nodes => Roots.SelectMany(root => root.All);

    public IEnumerable<VirtualMachineSnapshot> All => Nodes.Select(node => node.Snapshot);

    public SnapshotNode? CurrentNode => Current is null ? null : Find(Current);

    /// <summary>Null when the snapshot was removed.</summary>
    public SnapshotNode? Find(VirtualMachineSnapshot snapshot) =>
        Nodes.FirstOrDefault(node => node.Snapshot == snapshot);

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
                generation == 1 ? Power.Off : Power.On)
            {
                MemoryMB = generation > 1 ? vm.Facts.MemoryMB : 0,
            };
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
        Quiesced = node.IsQuiesced,
        ReplaySupported = false,
        ChildSnapshotList = [.. node.Children.Select(Describe)],
    };
}

/// <summary>One snapshot and those made after it.</summary>
internal sealed class SnapshotNode(
    VirtualMachineSnapshot snapshot, int id, string name, string description, DateTimeOffset created, Power state)
{
    public VirtualMachineSnapshot Snapshot => snapshot;

    public int Id => id;

    public string Name { get; set; } = name;

    public string Description { get; set; } = description;

    public DateTimeOffset Created => created;

    /// <summary>Of the machine when it was made.</summary>
    public Power State => state;

    /// <summary>The size of the machine's memory when it was saved; 0 where it was not.</summary>
    public int MemoryMB { get; init; }

    /// <summary>The machine's memory was saved, so that it runs again after going back.</summary>
    public bool HasMemory => MemoryMB > 0;

    public bool IsQuiesced { get; init; }

    /// <summary>
    /// Gives the machine the values back that it had then; null for those that the profile came with.
    /// </summary>
    public Action? RestoreValues { get; init; }

    public List<SnapshotNode> Children { get; } = [];

    /// <summary>This one and all below it.</summary>
    public IEnumerable<SnapshotNode> All => Children.SelectMany(child => child.All).Prepend(this);
}
