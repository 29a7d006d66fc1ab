using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>Makes, goes back to and removes snapshots of a machine, as the tasks of these names do. Call it under the
/// inventory's lock.</summary>
internal static class MachineSnapshots
{
    /// <exception cref="Wire.Soap.SoapFaultException">
    /// The name is empty, or the guest cannot be brought to rest.
    /// </exception>
    public static void Check(VirtualMachine vm, CreateSnapshotTaskRequest request)
    {
        if (request.Name.Length == 0)
            throw Faults.InvalidArgument("name");
        if (Quiesces(vm, request) && !vm.ToolsRun)
            throw Faults.ToolsUnavailable();
    }

    /// <summary>Makes a snapshot below the current one, which it becomes itself.</summary>
    public static ManagedObjectReference Create(VirtualMachine vm, CreateSnapshotTaskRequest request)
    {
        SnapshotTree tree = vm.Snapshots;
        var node = new SnapshotNode(
            vm.NewSnapshot(), tree.Nodes.Select(other => other.Id).DefaultIfEmpty().Max() + 1, request.Name,
            request.Description ?? "", vm.Server.Now, vm.Power)
        {
            MemoryMB = request.Memory && vm.Power == Power.On ? vm.Facts.MemoryMB : 0,
            IsQuiesced = Quiesces(vm, request),
            RestoreValues = vm.RememberValues(),
        };

        // First the files: a directory that nobody looked into yet is filled with those of the snapshots that the tree
        // has.
        SnapshotFiles.Write(vm, node);
        if (tree.CurrentNode is { } parent)
            parent.Children.Add(node);
        vm.Snapshots = new SnapshotTree(
            tree.CurrentNode is null ? [.. tree.Roots, node] : tree.Roots, node.Snapshot);
        vm.Server.Store.Touch(vm);
        return node.Snapshot.Self;
    }

    /// <summary>Brings the machine back to what it was: running only where its memory was saved.</summary>
    public static void Revert(VirtualMachineSnapshot snapshot)
    {
        VirtualMachine vm = snapshot.Machine;
        SnapshotNode node = vm.Snapshots.Find(snapshot) ?? throw Faults.ManagedObjectNotFound(snapshot.Self);
        vm.Snapshots = vm.Snapshots with { Current = snapshot };
        node.RestoreValues?.Invoke();
        vm.SetPower(node.State == Power.On && !node.HasMemory ? Power.Off : node.State);
    }

    /// <summary>Removes a snapshot. Its children move up to its parent, unless they go too; so does what is
    /// current.</summary>
    public static void Remove(VirtualMachineSnapshot snapshot, bool withChildren)
    {
        VirtualMachine vm = snapshot.Machine;
        SnapshotTree tree = vm.Snapshots;
        SnapshotNode node = tree.Find(snapshot) ?? throw Faults.ManagedObjectNotFound(snapshot.Self);
        SnapshotNode? parent = tree.Nodes.FirstOrDefault(other => other.Children.Contains(node));
        List<SnapshotNode> brothers = parent?.Children ?? [.. tree.Roots];
        int place = brothers.IndexOf(node);
        List<SnapshotNode> going = withChildren ? [.. node.All] : [node];
        List<VirtualMachineSnapshot> gone = [.. going.Select(each => each.Snapshot)];
        foreach (SnapshotNode each in going)
            SnapshotFiles.Delete(vm, each);
        brothers.RemoveAt(place);
        if (!withChildren)
            brothers.InsertRange(place, node.Children);

        vm.Snapshots = new SnapshotTree(
            parent is null ? brothers : tree.Roots,
            tree.Current is { } current && gone.Contains(current) ? parent?.Snapshot : tree.Current);
        foreach (VirtualMachineSnapshot each in gone)
            vm.Server.Store.Remove(each);
        vm.Server.Store.Touch(vm);
    }

    public static void RemoveAll(VirtualMachine vm)
    {
        foreach (SnapshotNode root in vm.Snapshots.Roots)
            Remove(root.Snapshot, withChildren: true);
    }

    /// <summary>
    /// File systems are brought to rest only where a guest writes to them and its memory is not saved.
    /// </summary>
    private static bool Quiesces(VirtualMachine vm, CreateSnapshotTaskRequest request) =>
        request.Quiesce && !request.Memory && vm.Power == Power.On;
}
