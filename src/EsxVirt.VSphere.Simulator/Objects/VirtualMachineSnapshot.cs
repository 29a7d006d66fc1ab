using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A snapshot; its place in the tree is kept by its machine.</summary>
internal sealed class VirtualMachineSnapshot(ManagedObjectReference self, VirtualMachine machine)
    : ManagedObject(self), IVirtualMachineSnapshot
{
    private static readonly PropertyTable<VirtualMachineSnapshot> Table = new()
    {
        { "config", snapshot => snapshot.Machine.Config },
        { "vm", snapshot => snapshot.Machine.Self },
        { "childSnapshot", snapshot => snapshot.Children },
    };

    public VirtualMachine Machine { get; } = machine;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    private List<ManagedObjectReference> Children
        => Machine.Snapshots.Roots.Select(Find).FirstOrDefault(node => node is not null)?.Children
            .Select(child => child.Snapshot.Self).ToList() ?? [];

    private Machines.SnapshotNode? Find(Machines.SnapshotNode node)
        => node.Snapshot == this ? node : node.Children.Select(Find).FirstOrDefault(found => found is not null);
}
