using System.IO.Enumeration;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;
using FileInfo = EsxVirt.VSphere.Wire.Types.FileInfo;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>
/// Finds files of one directory as a search specification says. Without queries all files are found, each as a plain
/// file unless its type is asked for; with queries those of the types, and of a disk the descriptor only. Details come
/// only where they are asked for.
/// </summary>
internal sealed class FileSearch(Datastore store, string directory, HostDatastoreBrowserSearchSpec spec)
{
    public List<FileInfo> Run()
    {
        IEnumerable<FileInfo> files =
            (store.Files.List(directory) ?? []).Where(IsNamed).Select(Find).OfType<FileInfo>();
        IEnumerable<FileInfo> folders = AsksFor<FolderFileQuery>() || IsGeneral
            ? store.Files.Subdirectories(directory).Where(IsNamed).Select(name => new FolderFileInfo { Path = name })
            : [];
        return spec.SortFoldersFirst == true ? [.. folders, .. files] : [.. files, .. folders];
    }

    /// <summary>The base type as a query, or none, means every file.</summary>
    private bool IsGeneral => spec.Query.Count == 0 || spec.Query.Exists(query => query.GetType() == typeof(FileQuery));

    private bool IsNamed(DatastoreFile file) => IsNamed(file.Name);

    private bool IsNamed(string name)
        => spec.MatchPattern.Count == 0 || spec.MatchPattern.Exists(
            pattern => FileSystemName.MatchesSimpleExpression(pattern, name, spec.SearchCaseInsensitive ?? false));

    private bool AsksFor<T>()
        where T : FileQuery => spec.Query.OfType<T>().Any();

    private FileInfo? Find(DatastoreFile file)
    {
        FileInfo? typed = Path.GetExtension(file.Name).ToLowerInvariant() switch
        {
            ".vmdk" when file.Disk is { } disk => Ask<VmDiskFileQuery>(() => Disk(disk)),
            ".vmx" => Ask<VmConfigFileQuery>(() => new VmConfigFileInfo()),
            ".iso" => Ask<IsoImageFileQuery>(() => new IsoImageFileInfo()),
            ".flp" => Ask<FloppyImageFileQuery>(() => new FloppyImageFileInfo()),
            ".log" => Ask<VmLogFileQuery>(() => new VmLogFileInfo()),
            ".nvram" => Ask<VmNvramFileQuery>(() => new VmNvramFileInfo()),
            ".vmsn" or ".vmsd" => Ask<VmSnapshotFileQuery>(() => new VmSnapshotFileInfo()),
            _ => null,
        };
        FileInfo? info = typed ?? (IsGeneral ? new FileInfo() : null);
        if (info is null)
            return null;
        info.Path = file.Name;
        info.FileSize = spec.Details?.FileSize == true ? Allocated(file) : null;
        info.Modification = spec.Details?.Modification == true ? file.Modified : null;
        info.Owner = spec.Details?.FileOwner == true ? "root" : null;
        return info;
    }

    /// <summary>Null when nobody asks for that type.</summary>
    private FileInfo? Ask<T>(Func<FileInfo> make)
        where T : FileQuery => AsksFor<T>() || (IsGeneral && spec.Details?.FileType == true) ? make() : null;

    private VmDiskFileInfo Disk(DiskFacts disk)
    {
        VmDiskFileQueryFlags? details = spec.Query.OfType<VmDiskFileQuery>().FirstOrDefault()?.Details;
        return new VmDiskFileInfo
        {
            DiskType = details?.DiskType == true ? "VirtualDiskFlatVer2BackingInfo" : null,
            CapacityKb = details?.CapacityKb == true ? disk.CapacityInKB : null,
            HardwareVersion = details?.HardwareVersion == true ? disk.HardwareVersion : null,
            ControllerType = details?.ControllerType == true ? ControllerType(disk.Adapter) : null,
            DiskExtents = details?.DiskExtents == true ? [disk.Extent] : [],
            Thin = details?.Thin == true ? disk.IsThin : null,
        };
    }

    // Of a disk, what its data takes up.
    private long Allocated(DatastoreFile file)
        => file.Disk is { } disk
            && store.Files.Find(directory.Length == 0 ? disk.Extent : $"{directory}/{disk.Extent}") is { } extent
            ? extent.Content.Allocated
            : file.Size;

    // IDE disks have no controller type.
    private static string? ControllerType(string adapter) => adapter.ToLowerInvariant() switch
    {
        "buslogic" => "VirtualBusLogicController",
        "lsilogic" => "VirtualLsiLogicController",
        "lsisas1068" => "VirtualLsiLogicSASController",
        "pvscsi" => "ParaVirtualSCSIController",
        _ => null,
    };
}
