using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Lists the files of datastores, as tasks.</summary>
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
            request,
            store,
            (SimulatorCall)context,
            () =>
            {
                RequireReadable(store, directory);
                return Search(store, directory, request.SearchSpec);
            }));
    }

    public ValueTask<ManagedObjectReference?> SearchDatastoreSubFoldersTask(
        SearchDatastoreSubFoldersTaskRequest request, CallContext context)
    {
        (Datastore store, string directory) = Locate(request.DatastorePath);
        return ValueTask.FromResult<ManagedObjectReference?>(server.Tasks.Run(
            request,
            store,
            (SimulatorCall)context,
            () =>
            {
                RequireReadable(store, directory);
                return store.Files.Directories.Prepend("")
                    .Where(name => directory.Length == 0 || name == directory
                        || name.StartsWith(directory + "/", StringComparison.Ordinal))
                    .Distinct()
                    .Select(name => Search(store, name, request.SearchSpec))
                    .ToList();
            }));
    }

    /// <summary>A path that is none is refused at once; what lies there is the task's affair.</summary>
    private (Datastore Store, string Directory) Locate(string path)
    {
        int close = path.IndexOf(']');
        if (!path.StartsWith('[') || close < 0)
            throw Faults.InvalidDatastorePath(path);
        string name = path[1..close];
        Datastore store = Datastores.FirstOrDefault(
            store => store.Name == name) ?? throw Faults.InvalidDatastorePath(path);
        return (store, path[(close + 1)..].Trim().Trim('/'));
    }

    private static void RequireReadable(Datastore store, string directory)
    {
        if (!store.IsAccessible)
            throw Faults.InaccessibleDatastore(store.Self, store.Name);
        if (directory.Length > 0 && !store.Files.HasDirectory(directory))
            throw Faults.FileNotFound($"[{store.Name}] {directory}");
    }

    private HostDatastoreBrowserSearchResults Search(
        Datastore store, string directory, HostDatastoreBrowserSearchSpec? spec)
    {
        var search = new FileSearch(store, directory, spec ?? new HostDatastoreBrowserSearchSpec());
        var results = new HostDatastoreBrowserSearchResults
        {
            Datastore = store.Self,
            FolderPath = directory.Length == 0 ? $"[{store.Name}]" : $"[{store.Name}] {directory}/",
            File = search.Run(),
        };
        server.OddSearches?.Invoke(results);
        return results;
    }
}
