using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>A path in a datastore, as calls name it: <c>[datastore] directory/file</c>.</summary>
/// <param name="Store">The datastore.</param>
/// <param name="Path">Below its root, without slashes at the ends; empty for the root.</param>
internal readonly record struct DatastorePlace(Datastore Store, string Path)
{
    public DatastoreFiles Files => Store.Files;

    public string Directory => DatastoreFiles.Split(Path).Directory;

    public DatastoreFile? File => Files.Find(Path);

    public bool IsDirectory => Files.HasDirectory(Path);

    /// <summary>The file of another name beside this one.</summary>
    public DatastorePlace Beside(string name)
        => this with { Path = Directory.Length == 0 ? name : $"{Directory}/{name}" };

    public override string ToString() => Path.Length == 0 ? $"[{Store.Name}]" : $"[{Store.Name}] {Path}";

    /// <summary>Finds the place that a call names.</summary>
    /// <param name="server">The server.</param>
    /// <param name="text">The text.</param>
    /// <param name="datacenter">Where to look; may be left out on a host, which has one only.</param>
    /// <exception cref="Wire.Soap.SoapFaultException">
    /// The text is no such path, or there is no such datastore.
    /// </exception>
    public static DatastorePlace Parse(SimulatorState server, string text, ManagedObjectReference? datacenter)
    {
        int close = text.IndexOf(']');
        if (!text.StartsWith('[') || close < 0)
            throw Faults.InvalidDatastorePath(text);
        if (datacenter is null && server.Product.IsVCenter)
            throw Faults.InvalidArgument("datacenter");
        Datacenter? center = datacenter is null
            ? server.Store.All<Datacenter>().First()
            : server.Store.TryFind(datacenter, out Datacenter? named) ? named : null;
        string path = text[(close + 1)..].Trim().Trim('/');
        return center?.Datastores.FirstOrDefault(store => store.Name == text[1..close]) is { } found
            && !path.Split('/').Contains("..")
            ? new DatastorePlace(found, path)
            : throw Faults.InvalidDatastorePath(text);
    }

    /// <summary>The file here, which must exist and be used by nobody.</summary>
    public DatastoreFile RequireUnused()
    {
        DatastoreFile file = File ?? throw Faults.FileNotFound(ToString());
        RequireWritable();
        return file;
    }

    /// <summary>Refuses a place where nothing may be changed: a file in use, a datastore mounted for reading.</summary>
    public void RequireWritable()
    {
        if (Store.IsReadOnly)
            throw Faults.CannotAccessFile(ToString());
        if (Store.IsInUse(Path))
            throw Faults.FileLocked(ToString());
    }

    /// <summary>Refuses a place where a new file or directory cannot go.</summary>
    /// <param name="replace">Whether a file that is there already may be replaced.</param>
    public void RequireFree(bool replace)
    {
        if (!Files.HasDirectory(Directory))
            throw Faults.FileNotFound((this with { Path = Directory }).ToString());
        if (IsDirectory || File is not null && !replace)
            throw Faults.FileAlreadyExists(ToString());
        RequireWritable();
    }

    /// <summary>Refuses to use more room than there is.</summary>
    public void RequireRoom(long bytes)
    {
        if (bytes > Store.FreeSpace)
            throw Faults.NoDiskSpace(ToString(), Store.Name);
    }
}
