using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// The files that a snapshot adds to its machine's directory: its state, and the memory in a file of its own. Disks
/// grow no delta files here: what a snapshot froze of them is the disk itself.
/// </summary>
internal static class SnapshotFiles
{
    private const long StateSize = 28 << 10;

    public static string StateName(VirtualMachine vm, SnapshotNode node) => $"{Start(vm)}{node.Id}.vmsn";

    public static string MemoryName(VirtualMachine vm, SnapshotNode node) => $"{Start(vm)}{node.Id}.vmem";

    /// <summary>Whether the name is that of a file of one of the machine's snapshots.</summary>
    public static bool Owns(VirtualMachine vm, string name) =>
        name.StartsWith(Start(vm), StringComparison.Ordinal) && Path.GetExtension(name) is ".vmsn" or ".vmem";

    public static IEnumerable<DatastoreFile> Make(VirtualMachine vm, SnapshotNode node)
    {
        yield return new DatastoreFile(StateName(vm, node), new ZeroContent(StateSize));
        if (node.HasMemory)
            yield return new DatastoreFile(MemoryName(vm, node), new ZeroContent((long)node.MemoryMB << 20));
    }

    public static void Write(VirtualMachine vm, SnapshotNode node)
    {
        foreach (DatastoreFile file in Make(vm, node))
            vm.Datastore.Files.Put(vm.FileIn(file.Name), file.Content, vm.Server.Now);
    }

    public static void Delete(VirtualMachine vm, SnapshotNode node)
    {
        vm.Datastore.Files.Remove(vm.FileIn(StateName(vm, node)));
        vm.Datastore.Files.Remove(vm.FileIn(MemoryName(vm, node)));
    }

    private static string Start(VirtualMachine vm) => $"{Path.GetFileNameWithoutExtension(vm.VmxFile)}-Snapshot";
}
