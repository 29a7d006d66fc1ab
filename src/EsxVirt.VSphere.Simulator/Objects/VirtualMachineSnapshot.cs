using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
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

    public ValueTask<ManagedObjectReference> RevertToSnapshotTask(
        RevertToSnapshotTaskRequest request, CallContext context)
        => Run(request, context, () => MachineSnapshots.Revert(this));

    public ValueTask<ManagedObjectReference> RemoveSnapshotTask(RemoveSnapshotTaskRequest request, CallContext context)
        => Run(request, context, () => MachineSnapshots.Remove(this, request.RemoveChildren));

    public ValueTask RenameSnapshot(RenameSnapshotRequest request, CallContext context)
    {
        if (request.Name is "")
            throw Faults.InvalidArgument("name");
        SnapshotNode node = Machine.Snapshots.Find(this) ?? throw Faults.ManagedObjectNotFound(Self);
        node.Name = request.Name ?? node.Name;
        node.Description = request.Description ?? node.Description;
        Machine.Server.Store.Touch(Machine);
        return ValueTask.CompletedTask;
    }

    private List<ManagedObjectReference> Children
        => Machine.Snapshots.Find(this)?.Children.Select(child => child.Snapshot.Self).ToList() ?? [];

    private ValueTask<ManagedObjectReference> Run(MethodRequest request, CallContext context, Action work)
        => ValueTask.FromResult(Machine.Server.Tasks.Run(request, Machine, (SimulatorCall)context, () =>
        {
            work();
            return null;
        }));
}
