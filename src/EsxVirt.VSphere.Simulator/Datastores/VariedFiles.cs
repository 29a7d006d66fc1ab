using System.Text;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>Files as they lie about on datastores: directories within each other, images, and disks with all that
/// belongs to them.</summary>
internal static class VariedFiles
{
    private const int HardwareVersion = 13;

    public static void AddTo(DatastoreFiles files, string seed)
    {
        Add(files, "empty");
        Add(files, "images", Bytes("readme.txt", 100), Bytes("boot.flp", 1_474_560));
        Add(files, "images/linux", Bytes("install [1].iso", 4096), Bytes("what*ever?.iso", 10));
        Add(files, "images/linux/deep/est", Bytes("rescue.iso", 2048));
        Add(files, "a & b <c>", Bytes("é 日本.iso", 3), Bytes("it's \"quoted\".iso", 0));
        Add(
            files,
            "templates",
            [
                .. Disk("base disk.vmdk", "-flat", 1 << 20, "lsilogic", isThin: false, seed),
                .. Disk("Base.VMDK", "-flat", 1 << 10, "ide", isThin: true, seed),
                .. Disk("server.vmdk", "-flat", 16 << 20, "pvscsi", isThin: true, seed),
                .. Disk("server-000001.vmdk", "-delta", 16 << 20, "pvscsi", isThin: true, seed),
                .. Disk("server-000002.vmdk", "-sesparse", 16 << 20, "pvscsi", isThin: true, seed),
                .. Disk("mapped.vmdk", "-rdm", 32 << 20, "lsilogic", isThin: false, seed),
                .. Disk("mapped-raw.vmdk", "-rdmp", 32 << 20, "lsilogic", isThin: false, seed),
                Bytes("server-ctk.vmdk", 10240),
                Bytes("server-Snapshot1.vmsn", 30_000),
            ]);
    }

    private static void Add(DatastoreFiles files, string directory, params IEnumerable<DatastoreFile> content)
    {
        for (int slash = directory.IndexOf('/'); slash > 0; slash = directory.IndexOf('/', slash + 1))
            if (!files.HasDirectory(directory[..slash]))
                files.AddDirectory(directory[..slash], () => []);
        files.AddDirectory(directory, () => content.ToDictionary(file => file.Name));
    }

    private static DatastoreFile Bytes(string name, int length) => new(name, new byte[length]);

    private static IEnumerable<DatastoreFile> Disk(
        string name, string kind, long capacityInKB, string adapter, bool isThin, string seed)
    {
        string extent = $"{Path.GetFileNameWithoutExtension(name)}{kind}.vmdk";
        var disk = new DiskFacts(
            capacityInKB, adapter, extent, HardwareVersion, isThin, DiskDescriptor.UuidOf($"{seed}/{name}"));
        long bytes = capacityInKB * 1024;
        yield return new DatastoreFile(name, Descriptor(disk, kind)) { Disk = disk };
        yield return new DatastoreFile(extent, new ZeroContent(bytes, isThin ? bytes / 8 : bytes));
    }

    /// <summary>Each kind of extent has its own word.</summary>
    private static byte[] Descriptor(DiskFacts disk, string kind)
    {
        string text = Encoding.UTF8.GetString(DiskDescriptor.Write(disk));
        return Encoding.UTF8.GetBytes(text.Replace(" VMFS \"", kind switch
        {
            "-delta" => " VMFSSPARSE \"",
            "-sesparse" => " SESPARSE \"",
            "-rdm" or "-rdmp" => " VMFSRDM \"",
            _ => " VMFS \"",
        }));
    }
}
