using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>Which files a machine has: <c>layout</c>, <c>layoutEx</c> and <c>storage</c>.</summary>
internal static class MachineLayout
{
    public static object? Layout(VirtualMachine vm) => new VirtualMachineFileLayout
    {
        ConfigFile = [.. Files(vm)
            .Where(file => file.Name.EndsWith(".nvram") || file.Name.EndsWith(".vmsd")).Select(file => file.Name)],
        LogFile = ["vmware.log"],
        Disk = [.. vm.Config.Hardware.Device.OfType<VirtualDisk>().Select(disk => new VirtualMachineFileLayoutDiskLayout
        {
            Key = disk.Key,
            DiskFile = [((VirtualDeviceFileBackingInfo)disk.Backing!).FileName],
        })],
    };

    public static object? LayoutEx(VirtualMachine vm)
    {
        DatastoreFile[] files = [.. Files(vm)];
        return new VirtualMachineFileLayoutEx
        {
            File = [.. files.Select((file, key) => new VirtualMachineFileLayoutExFileInfo
            {
                Key = key,
                Name = vm.PathOf(file.Name),
                Type = TypeOf(file.Name),
                Size = file.Size,
                UniqueSize = file.Size,
                Accessible = true,
            })],
            Snapshot = [.. vm.Snapshots.Nodes.Select(node => new VirtualMachineFileLayoutExSnapshotLayout
            {
                Key = node.Snapshot.Self,
                DataKey = KeyOf(files, SnapshotFiles.StateName(vm, node)),
                MemoryKey = KeyOf(files, SnapshotFiles.MemoryName(vm, node)),
                Disk = DisksOf(vm, files),
            })],
            Timestamp = vm.Server.BootTime,
        };
    }

    public static object? Storage(VirtualMachine vm) => new VirtualMachineStorageInfo
    {
        PerDatastoreUsage =
        [
            new VirtualMachineUsageOnDatastore
            {
                Datastore = vm.Datastore.Self,
                Committed = 2L << 30,
                Uncommitted = 6L << 30,
                Unshared = 2L << 30,
            },
        ],
        Timestamp = vm.Server.BootTime,
    };

    private static IReadOnlyCollection<DatastoreFile> Files(VirtualMachine vm)
        => vm.Datastore.Files.List(vm.Directory) ?? [];

    /// <summary>-1 for no such file, as hosts say it.</summary>
    private static int KeyOf(DatastoreFile[] files, string name) => Array.FindIndex(files, file => file.Name == name);

    /// <summary>Disks in the machine's own directory, each a chain of one link.</summary>
    private static List<VirtualMachineFileLayoutExDiskLayout> DisksOf(VirtualMachine vm, DatastoreFile[] files)
    {
        List<VirtualMachineFileLayoutExDiskLayout> disks = [];
        foreach (VirtualDisk disk in vm.Config.Hardware.Device.OfType<VirtualDisk>())
        {
            int descriptor = disk.Backing is VirtualDeviceFileBackingInfo backing
                ? Array.FindIndex(files, file => vm.PathOf(file.Name) == backing.FileName)
                : -1;
            if (descriptor < 0)
                continue;
            int extent = files[descriptor].Disk?.Extent is { } name ? KeyOf(files, name) : -1;
            disks.Add(new VirtualMachineFileLayoutExDiskLayout
            {
                Key = disk.Key,
                Chain =
                [
                    new VirtualMachineFileLayoutExDiskUnit
                    {
                        FileKey = extent < 0 ? [descriptor] : [descriptor, extent],
                    },
                ],
            });
        }
        return disks;
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".vmx" => "config",
        ".nvram" => "nvram",
        ".log" => "log",
        ".vmsd" => "snapshotList",
        ".vmsn" => "snapshotData",
        ".vmem" => "snapshotMemory",
        ".vmdk" => name.EndsWith("-flat.vmdk", StringComparison.Ordinal) ? "diskExtent" : "diskDescriptor",
        _ => "extendedConfig",
    };
}
