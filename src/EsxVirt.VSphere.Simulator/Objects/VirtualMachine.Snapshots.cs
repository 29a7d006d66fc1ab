using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>Its snapshots.</content>
internal sealed partial class VirtualMachine
{
    public SnapshotTree Snapshots { get; set; } = SnapshotTree.None;

    /// <summary>Makes the object of a new snapshot and adds it to the inventory.</summary>
    public Func<VirtualMachineSnapshot> NewSnapshot { get; set; } = null!;

    public ValueTask<ManagedObjectReference> CreateSnapshotTask(CreateSnapshotTaskRequest request, CallContext context)
    {
        MachineSnapshots.Check(this, request);
        return ValueTask.FromResult(Server.Tasks.Run(
            request, this, (SimulatorCall)context, () => MachineSnapshots.Create(this, request)));
    }

    public ValueTask<ManagedObjectReference> RevertToCurrentSnapshotTask(
        RevertToCurrentSnapshotTaskRequest request, CallContext context)
    {
        VirtualMachineSnapshot current = Snapshots.Current ?? throw Faults.SnapshotNotFound();
        return ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineSnapshots.Revert(current);
            return null;
        }));
    }

    public ValueTask<ManagedObjectReference> RemoveAllSnapshotsTask(
        RemoveAllSnapshotsTaskRequest request, CallContext context)
        => ValueTask.FromResult(Server.Tasks.Run(request, this, (SimulatorCall)context, () =>
        {
            MachineSnapshots.RemoveAll(this);
            return null;
        }));
}
