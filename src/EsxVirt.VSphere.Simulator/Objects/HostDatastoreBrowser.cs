using System.IO.Enumeration;
using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using FileInfo = EsxVirt.VSphere.Wire.Types.FileInfo;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Lists the files of datastores, as tasks. Extents of disks are not shown, only their descriptors.</summary>
internal sealed class HostDatastoreBrowser(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), IHostDatastoreBrowser
{
    private static readonly PropertyTable<HostDatastoreBrowser> Table = new()
    {
        { "datastore", browser => browser.Datastores.Select(store => store.Self).ToList() },
        {
            "supportedType",
            _ => new List<FileQuery>
            {
                new VmDiskFileQuery(),
                new VmConfigFileQuery(),
                new IsoImageFileQuery(),
                new FloppyImageFileQuery(),
                new VmLogFileQuery(),
                new VmNvramFileQuery(),
                new VmSnapshotFileQuery(),
                new FolderFileQuery(),
            }
        },
    };

    /// <summary>What can be browsed: one datastore, or all of a host.</summary>
    public required Func<IEnumerable<Datastore>> Reach { get; init; }

    private IEnumerable<Datastore> Datastores => Reach();

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference> SearchDatastoreTask(
        SearchDatastoreTaskRequest request, CallContext context)
    {
        (Datastore store, string directory) = Locate(request.DatastorePath);
        return ValueTask.FromResult(server.Tasks.Run(
            request, store, (SimulatorCall)context, () => Search(store, directory, request.SearchSpec)));
    }

    public ValueTask<ManagedObjectReference?> SearchDatastoreSubFoldersTask(
        SearchDatastoreSubFoldersTaskRequest request, CallContext context)
    {
        (Datastore store, string directory) = Locate(request.DatastorePath);
        return ValueTask.FromResult<ManagedObjectReference?>(server.Tasks.Run(
            request,
            store,
            (SimulatorCall)context,
            () => store.Files.Directories.Prepend("")
                .Where(name => directory.Length == 0 || name == directory || name.StartsWith(directory + "/", StringComparison.Ordinal))
                .Distinct()
                .Select(name => Search(store, name, request.SearchSpec))
                .ToList()));
    }

    private (Datastore Store, string Directory) Locate(string path)
    {
        int close = path.IndexOf(']');
        if (!path.StartsWith('[') || close < 0)
            throw Faults.InvalidDatastorePath(path);
        string name = path[1..close];
        Datastore store = Datastores.FirstOrDefault(
            store => store.Name == name) ?? throw Faults.InvalidDatastorePath(path);
        string directory = path[(close + 1)..].Trim().Trim('/');
        return directory.Length == 0 || store.Files.HasDirectory(directory)
            ? (store, directory)
            : throw Faults.FileNotFound(path);
    }

    private static HostDatastoreBrowserSearchResults Search(
        Datastore store, string directory, HostDatastoreBrowserSearchSpec? spec)
    {
        IEnumerable<FileInfo> files = (store.Files.List(directory) ?? [])
            .Where(file => !file.Name.EndsWith("-flat.vmdk", StringComparison.Ordinal))
            .Select(file => Describe(store, directory, file, spec?.Details));
        files = files.Concat(store.Files.Subdirectories(directory).Select(name => new FolderFileInfo { Path = name }));
        return new HostDatastoreBrowserSearchResults
        {
            Datastore = store.Self,
            FolderPath = directory.Length == 0 ? $"[{store.Name}]" : $"[{store.Name}] {directory}/",
            File = [.. files.Where(file => Matches(file.Path, spec)).Where(file => IsAskedFor(file, spec))],
        };
    }

    private static bool Matches(string name, HostDatastoreBrowserSearchSpec? spec)
        => spec is null || spec.MatchPattern.Count == 0
            || spec.MatchPattern.Any(
                pattern => FileSystemName.MatchesSimpleExpression(pattern, name, spec.SearchCaseInsensitive ?? false));

    // No query, or the general one, means every file; a query for a type means files of that type.
    private static bool IsAskedFor(FileInfo file, HostDatastoreBrowserSearchSpec? spec)
        => spec is null || spec.Query.Count == 0 || spec.Query.Any(query => query switch
        {
            VmDiskFileQuery => file is VmDiskFileInfo,
            VmConfigFileQuery => file is VmConfigFileInfo,
            IsoImageFileQuery => file is IsoImageFileInfo,
            FloppyImageFileQuery => file is FloppyImageFileInfo,
            FolderFileQuery => file is FolderFileInfo,
            VmLogFileQuery => file is VmLogFileInfo,
            VmNvramFileQuery => file is VmNvramFileInfo,
            VmSnapshotFileQuery => file is VmSnapshotFileInfo,
            _ => true,
        });

    private static FileInfo Describe(
        Datastore store, string directory, DatastoreFile file, FileQueryFlags? details)
    {
        FileInfo info = Path.GetExtension(file.Name) switch
        {
            ".vmdk" when file.Disk is { } disk => new VmDiskFileInfo
            {
                DiskType = "VirtualDiskFlatVer2BackingInfo",
                CapacityKb = disk.CapacityInKB,
                HardwareVersion = disk.HardwareVersion,
                ControllerType = ControllerType(disk.Adapter),
                DiskExtents = [disk.Extent],
                Thin = disk.IsThin,
            },
            ".vmx" => new VmConfigFileInfo(),
            ".iso" => new IsoImageFileInfo(),
            ".flp" => new FloppyImageFileInfo(),
            ".log" => new VmLogFileInfo(),
            ".nvram" => new VmNvramFileInfo(),
            _ => new FileInfo(),
        };
        info.Path = file.Name;
        info.FileSize = details is null or { FileSize: true } ? Allocated(store, directory, file) : null;
        info.Modification = details is { Modification: true } ? file.Modified : null;
        return info;
    }

    // Of a disk, what its data takes up.
    private static long Allocated(Datastore store, string directory, DatastoreFile file)
        => file.Disk is { } disk
            && store.Files.Find(directory.Length == 0 ? disk.Extent : $"{directory}/{disk.Extent}") is { } extent
            ? extent.Content.Allocated
            : file.Size;

    // IDE disks have no controller type.
    private static string? ControllerType(string adapter) => adapter switch
    {
        "buslogic" => "VirtualBusLogicController",
        "lsilogic" => "VirtualLsiLogicController",
        "lsisas1068" => "VirtualLsiLogicSASController",
        "pvscsi" => "ParaVirtualSCSIController",
        _ => null,
    };
}
