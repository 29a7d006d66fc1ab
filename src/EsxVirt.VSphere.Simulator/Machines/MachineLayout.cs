using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>Which files a machine has: <c>layout</c>, <c>layoutEx</c> and <c>storage</c>.</summary>
internal static class MachineLayout
{
    public static object? Layout(VirtualMachine vm) => new VirtualMachineFileLayout
    {
        ConfigFile = [.. Files(vm).Where(file => file.Name.EndsWith(".nvram") || file.Name.EndsWith(".vmsd")).Select(file => file.Name)],
        LogFile = ["vmware.log"],
        Disk = [.. vm.Config.Hardware.Device.OfType<VirtualDisk>().Select(disk => new VirtualMachineFileLayoutDiskLayout
        {
            Key = disk.Key,
            DiskFile = [((VirtualDeviceFileBackingInfo)disk.Backing!).FileName],
        })],
    };

    public static object? LayoutEx(VirtualMachine vm)
    {
        int key = 0;
        return new VirtualMachineFileLayoutEx
        {
            File = [.. Files(vm).Select(file => new VirtualMachineFileLayoutExFileInfo
            {
                Key = key++,
                Name = vm.PathOf(file.Name),
                Type = TypeOf(file.Name),
                Size = file.Size,
                UniqueSize = file.Size,
                Accessible = true,
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

    private static IReadOnlyCollection<Datastores.DatastoreFile> Files(VirtualMachine vm)
        => vm.Datastore.Files.List(vm.Directory) ?? [];

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".vmx" => "config",
        ".nvram" => "nvram",
        ".log" => "log",
        ".vmsd" => "snapshotList",
        ".vmdk" => name.EndsWith("-flat.vmdk", StringComparison.Ordinal) ? "diskExtent" : "diskDescriptor",
        _ => "extendedConfig",
    };
}
