using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// Moves, copies and deletes files and directories as they are: of a disk, the one file that is named. The parts of a
/// disk together are the <see cref="VirtualDiskManager"/>'s.
/// </summary>
internal sealed class FileManager(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), IFileManager
{
    private static readonly PropertyTable<FileManager> Table = [];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference> MoveDatastoreFileTask(
        MoveDatastoreFileTaskRequest request, CallContext context)
    {
        DatastorePlace source = Place(request.SourceName, request.SourceDatacenter);
        DatastorePlace target = Place(
            request.DestinationName, request.DestinationDatacenter ?? request.SourceDatacenter);
        return Run(request, target, context, () =>
        {
            Transfer(source, target, request.Force ?? false);
            Remove(source);
        });
    }

    public ValueTask<ManagedObjectReference> CopyDatastoreFileTask(
        CopyDatastoreFileTaskRequest request, CallContext context)
    {
        DatastorePlace source = Place(request.SourceName, request.SourceDatacenter);
        DatastorePlace target = Place(
            request.DestinationName, request.DestinationDatacenter ?? request.SourceDatacenter);
        return Run(request, target, context, () => Transfer(source, target, request.Force ?? false, copies: true));
    }

    public ValueTask<ManagedObjectReference> DeleteDatastoreFileTask(
        DeleteDatastoreFileTaskRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        return Run(request, place, context, () =>
        {
            RequireRemovable(place);
            Remove(place);
        });
    }

    public ValueTask MakeDirectory(MakeDirectoryRequest request, CallContext context)
    {
        DatastorePlace place = Place(request.Name, request.Datacenter);
        if (place.IsDirectory || place.File is not null)
            throw Faults.FileAlreadyExists(place.ToString());
        var missing = new Stack<DatastorePlace>();
        for (DatastorePlace above = place; !above.IsDirectory; above = above with { Path = above.Directory })
        {
            if (above.File is not null)
                throw Faults.CannotAccessFile(above.ToString());
            missing.Push(above);
        }

        if (missing.Count > 1 && request.CreateParentDirectories != true)
            throw Faults.FileNotFound((place with { Path = place.Directory }).ToString());
        place.RequireWritable();
        foreach (DatastorePlace directory in missing)
            directory.Files.MakeDirectory(directory.Path);
        return ValueTask.CompletedTask;
    }

    private void Transfer(DatastorePlace source, DatastorePlace target, bool force, bool copies = false)
    {
        if (source == target)
            throw Faults.FileAlreadyExists(target.ToString());
        if (!copies)
            RequireRemovable(source);
        else if (source.File is null && !source.IsDirectory)
            throw Faults.FileNotFound(source.ToString());
        target.RequireFree(replace: force && !source.IsDirectory);
        if (source.IsDirectory)
        {
            if (target.Store == source.Store && target.Path.StartsWith(source.Path + "/", StringComparison.Ordinal))
                throw Faults.InvalidArgument("destinationName");
            foreach (string directory in source.Files.Within(source.Path))
                CopyDirectory(source with { Path = directory }, target with
                {
                    Path = target.Path + directory[source.Path.Length..],
                });
        }
        else
        {
            CopyFile(source, target, needsRoom: copies || source.Store != target.Store);
        }
    }

    private void CopyDirectory(DatastorePlace source, DatastorePlace target)
    {
        target.Files.MakeDirectory(target.Path);
        foreach (DatastoreFile file in source.Files.List(source.Path)!.ToList())
        {
            CopyFile(
                source with { Path = $"{source.Path}/{file.Name}" },
                target with { Path = $"{target.Path}/{file.Name}" },
                needsRoom: source.Store != target.Store);
        }
    }

    private void CopyFile(DatastorePlace source, DatastorePlace target, bool needsRoom)
    {
        FileContent content = source.File!.Content;
        if (needsRoom)
            target.RequireRoom(content.Allocated);
        target.Files.Put(target.Path, content.Share(), server.Now);
    }

    private static void RequireRemovable(DatastorePlace place)
    {
        if (place.Path.Length == 0)
            throw Faults.CannotAccessFile(place.ToString());
        if (place.File is null && !place.IsDirectory)
            throw Faults.FileNotFound(place.ToString());
        place.RequireWritable();
        foreach (string directory in place.Files.Within(place.Path))
            foreach (DatastoreFile file in place.Files.List(directory)!)
                (place with { Path = $"{directory}/{file.Name}" }).RequireWritable();
    }

    private static void Remove(DatastorePlace place)
    {
        if (place.IsDirectory)
            place.Files.RemoveDirectory(place.Path);
        else
            place.Files.Remove(place.Path);
    }

    private DatastorePlace Place(string name, ManagedObjectReference? datacenter)
        => DatastorePlace.Parse(server, name, datacenter);

    private ValueTask<ManagedObjectReference> Run(
        MethodRequest request, DatastorePlace place, CallContext context, Action work)
        => ValueTask.FromResult(server.Tasks.Run(request, place.Store, (SimulatorCall)context, () =>
        {
            work();
            server.Store.Touch(place.Store);
            return null;
        }));
}
