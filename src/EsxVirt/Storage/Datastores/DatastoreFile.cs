using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.VSphere.Wire.Types;
using FileInfo = EsxVirt.VSphere.Wire.Types.FileInfo;

namespace EsxVirt.Storage.Datastores;

/// <summary>A file that a search has found.</summary>
/// <param name="Name">Path below the datastore's root.</param>
/// <param name="IsDisk">Whether it is a virtual disk, so that it has a UUID inside.</param>
/// <param name="Reading">Sizes and format; null where they were not asked for.</param>
internal sealed record DatastoreFile(string Name, bool IsDisk, VolumeReading? Reading)
{
    /// <summary>What disks consist of beside their descriptor; part of the disk, and no volumes.</summary>
    private static readonly string[] ExtentEndings =
        ["-flat.vmdk", "-delta.vmdk", "-sesparse.vmdk", "-rdm.vmdk", "-rdmp.vmdk", "-ctk.vmdk"];

    /// <summary>A file as a server describes it. Sizes may be missing: of disks in use, and on some servers of
    /// all.</summary>
    public static DatastoreFile Of(FileInfo file, string directory)
    {
        string below = file.Path.TrimStart('/');
        long size = Math.Max(0, file.FileSize ?? 0);
        (long capacity, StorageVolumeFormat? format) = file switch
        {
            VmDiskFileInfo disk => (CapacityOf(disk) ?? size, StorageVolumeFormat.Vmdk),
            IsoImageFileInfo => (size, StorageVolumeFormat.Iso),
            FloppyImageFileInfo => (size, StorageVolumeFormat.Raw),
            _ => (size, (StorageVolumeFormat?)null),
        };
        return new DatastoreFile(
            directory.Length == 0 ? below : $"{directory}/{below}",
            file is VmDiskFileInfo,
            new VolumeReading(new StorageVolumeInfo(StorageVolumeType.File, capacity, size), format));
    }

    /// <summary>Whether a file is a part of a disk, by its name: servers that do not look into files show
    /// them.</summary>
    public static bool IsExtent(string name) =>
        ExtentEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static long? CapacityOf(VmDiskFileInfo disk) =>
        disk.CapacityKb is >= 0 and <= long.MaxValue / 1024 and var kib ? kib * 1024 : null;
}
