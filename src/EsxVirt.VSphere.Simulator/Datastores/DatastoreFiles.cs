namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>
/// Directories and files of one datastore. A machine's directory is known by name from the start and filled when
/// somebody first looks into it. Guarded by the inventory's lock.
/// </summary>
internal sealed class DatastoreFiles
{
    private readonly Dictionary<string, Lazy<Dictionary<string, DatastoreFile>>> _directories = [];

    public IEnumerable<string> Directories => _directories.Keys;

    /// <summary>Adds a directory whose files are made on first use.</summary>
    public void AddDirectory(string name, Func<Dictionary<string, DatastoreFile>> make)
        => _directories[name] = new Lazy<Dictionary<string, DatastoreFile>>(make, LazyThreadSafetyMode.None);

    public bool HasDirectory(string name) => _directories.ContainsKey(name);

    /// <summary>Files of a directory; null when there is none of that name.</summary>
    public IReadOnlyCollection<DatastoreFile>? List(string directory)
        => _directories.TryGetValue(directory, out var files) ? files.Value.Values : null;

    /// <summary>The file at <c>directory/name</c>, or null.</summary>
    public DatastoreFile? Find(string path)
    {
        (string directory, string name) = Split(path);
        return _directories.TryGetValue(directory, out var files) ? files.Value.GetValueOrDefault(name) : null;
    }

    /// <summary>Writes a file; false when its directory does not exist.</summary>
    public bool Write(string path, ReadOnlyMemory<byte> content)
    {
        (string directory, string name) = Split(path);
        if (!_directories.TryGetValue(directory, out var files))
            return false;
        files.Value[name] = new DatastoreFile(name, content);
        return true;
    }

    public bool Delete(string path)
    {
        (string directory, string name) = Split(path);
        return _directories.TryGetValue(directory, out var files) && files.Value.Remove(name);
    }

    private static (string Directory, string Name) Split(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
