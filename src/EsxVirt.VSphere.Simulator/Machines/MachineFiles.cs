using System.Text;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// The files in a machine's directory: its VMX file, the descriptors of its disks, NVRAM, log. The data of the disks
/// exists as a size only.
/// </summary>
internal static class MachineFiles
{
    /// <summary>All simulated disks have 8 GiB.</summary>
    public const long DiskSizeInKB = 8 << 20;

    /// <summary>Files by name within the directory.</summary>
    public static Dictionary<string, DatastoreFile> Make(
        string baseName, Guid owner, string vmxText, int hardwareVersion)
    {
        VmxDocument vmx = VmxDocument.Parse(vmxText);
        var files = new Dictionary<string, DatastoreFile>();

        void Add(string name, string text) => files[name] = new DatastoreFile(name, Encoding.UTF8.GetBytes(text));

        Add($"{baseName}.vmx", vmxText);
        Add($"{baseName}.vmsd", ".encoding = \"UTF-8\"\n");
        Add("vmware.log", "Log for the simulated virtual machine\n");
        if (vmx["nvram"] is not null)
            files[$"{baseName}.nvram"] = new DatastoreFile($"{baseName}.nvram", new byte[8684]);
        foreach ((string name, string bus) in Disks(vmx))
            AddDisk(files, owner, name, AdapterOf(vmx, bus), hardwareVersion);
        return files;
    }

    /// <summary>Deletes the files of a machine, and its directory if nothing else is in it.</summary>
    public static void Delete(VirtualMachine vm)
    {
        string baseName = Path.GetFileNameWithoutExtension(vm.VmxFile);
        foreach (VirtualDisk disk in vm.Config.Hardware.Device.OfType<VirtualDisk>())
            if (disk.Backing is VirtualDeviceFileBackingInfo backing && backing.FileName.StartsWith('['))
                DeleteDisk(vm.Host.Locate(backing.FileName));
        DatastoreFiles files = vm.Datastore.Files;
        foreach (string name in (files.List(vm.Directory) ?? []).Select(file => file.Name).ToList())
            if (SnapshotFiles.Owns(vm, name)
                || name.StartsWith("vmware", StringComparison.Ordinal)
                    && name.EndsWith(".log", StringComparison.Ordinal)
                || Path.GetFileNameWithoutExtension(name) == baseName
                    && !name.EndsWith(".vmdk", StringComparison.Ordinal))
                files.Remove(vm.FileIn(name));
        if (vm.Directory.Length > 0 && files.List(vm.Directory) is { Count: 0 })
            files.RemoveDirectory(vm.Directory);
    }

    private static void DeleteDisk((Datastore Store, string File) disk)
    {
        string? extent = disk.Store.Files.Find(disk.File)?.Disk?.Extent;
        disk.Store.Files.Remove(disk.File);
        if (extent is not null)
            disk.Store.Files.Remove(disk.File[..(disk.File.LastIndexOf('/') + 1)] + extent);
    }

    private static void AddDisk(
        Dictionary<string, DatastoreFile> files, Guid owner, string name, string adapter, int hardwareVersion)
    {
        string extent = $"{Path.GetFileNameWithoutExtension(name)}-flat.vmdk";
        var disk = new DiskFacts(
            DiskSizeInKB, adapter, extent, hardwareVersion, IsThin: true, DiskDescriptor.UuidOf($"{owner}/{name}"));
        files[name] = new DatastoreFile(name, DiskDescriptor.Write(disk)) { Disk = disk };

        // A quarter of it was written to, as far as anybody can see.
        files[extent] = new DatastoreFile(extent, new ZeroContent(DiskSizeInKB * 1024, allocated: DiskSizeInKB * 256));
    }

    /// <summary>
    /// Disk files in the machine's own directory with the controller that carries them, such as <c>scsi0</c>.
    /// </summary>
    private static IEnumerable<(string Name, string Bus)> Disks(VmxDocument vmx)
    {
        foreach (VmxEntry entry in vmx.Entries)
        {
            int colon = entry.Key.IndexOf(':');
            if (colon < 0
                || !entry.Key.EndsWith(".fileName", StringComparison.OrdinalIgnoreCase)
                || vmx.GetText(entry.Key) is not { } path
                || !path.EndsWith(".vmdk", StringComparison.OrdinalIgnoreCase))
                continue;
            yield return (path[(path.LastIndexOfAny(['/', '\\']) + 1)..], entry.Key[..colon]);
        }
    }

    private static string AdapterOf(VmxDocument vmx, string bus) => bus[..3] switch
    {
        "ide" => "ide",
        "scs" => vmx[$"{bus}.virtualDev"]?.ToLowerInvariant() ?? "lsilogic",
        _ => "lsilogic",
    };
}
