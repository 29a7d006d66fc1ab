using System.Diagnostics.CodeAnalysis;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>
/// Directories and files of one datastore. A machine's directory is known by name from the start and filled when
/// somebody first looks into it. Guarded by the inventory's lock.
/// </summary>
internal sealed class DatastoreFiles
{
    private readonly Dictionary<string, Lazy<Dictionary<string, DatastoreFile>>> _directories = [];

    public IEnumerable<string> Directories => _directories.Keys;

    /// <summary>Bytes that files take up beyond those that were there from the start.</summary>
    public long Used { get; private set; }

    /// <summary>Adds a directory whose files are made on first use.</summary>
    public void AddDirectory(string name, Func<Dictionary<string, DatastoreFile>> make)
        => _directories[name] = new Lazy<Dictionary<string, DatastoreFile>>(make, LazyThreadSafetyMode.None);

    public bool HasDirectory(string name) => _directories.ContainsKey(name);

    /// <summary>Names of the directories directly within one.</summary>
    public IEnumerable<string> Subdirectories(string directory)
    {
        string start = directory.Length == 0 ? "" : directory + "/";
        return _directories.Keys
            .Where(name => name.Length > start.Length && name.StartsWith(start, StringComparison.Ordinal))
            .Select(name => name[start.Length..])
            .Where(name => !name.Contains('/'));
    }

    /// <summary>Files of a directory; null when there is none of that name.</summary>
    public IReadOnlyCollection<DatastoreFile>? List(string directory)
        => _directories.TryGetValue(directory, out var files) ? files.Value.Values : null;

    /// <summary>The file at <c>directory/name</c>, or null.</summary>
    public DatastoreFile? Find(string path) => TryFind(path, out DatastoreFile? file) ? file : null;

    public bool TryFind(string path, [NotNullWhen(true)] out DatastoreFile? file)
    {
        file = null;
        (string directory, string name) = Split(path);
        return _directories.TryGetValue(directory, out var files) && files.Value.TryGetValue(name, out file);
    }

    /// <summary>Writes a small file; false when its directory does not exist.</summary>
    public bool Write(string path, ReadOnlyMemory<byte> content)
        => Put(path, new MemoryContent(content.ToArray()), DateTimeOffset.UnixEpoch.AddYears(50));

    /// <summary>
    /// Puts a file there, in place of one that there may be; false when its directory does not exist. What a small
    /// <c>.vmdk</c> file says decides whether it is a disk.
    /// </summary>
    public bool Put(string path, FileContent content, DateTimeOffset modified)
    {
        (string directory, string name) = Split(path);
        if (!_directories.TryGetValue(directory, out var files))
            return false;
        Remove(path);
        files.Value[name] = new DatastoreFile(name, content)
        {
            Modified = modified,
            Disk = name.EndsWith(".vmdk", StringComparison.OrdinalIgnoreCase)
                && content.Length <= DiskDescriptor.MaxLength
                ? DiskDescriptor.Read(content.ToArray())
                : null,
        };
        Used += content.Allocated;
        return true;
    }

    /// <summary>
    /// Moves a directory with all that is in it to another datastore; false where that has one of that name.
    /// </summary>
    public bool TryMoveDirectory(string name, DatastoreFiles to)
    {
        if (to.HasDirectory(name))
            return false;
        foreach (string path in Within(name))
        {
            to._directories[path] = _directories[path];
            _directories.Remove(path);
        }

        return true;
    }

    /// <summary>Removes a file; false when there is none.</summary>
    public bool Remove(string path)
    {
        (string directory, string name) = Split(path);
        if (!_directories.TryGetValue(directory, out var files) || !files.Value.Remove(name, out DatastoreFile? file))
            return false;
        Used -= file.Content.Allocated;
        file.Content.Release();
        return true;
    }

    /// <summary>Makes a directory; those above it must exist.</summary>
    public void MakeDirectory(string name) => AddDirectory(name, () => []);

    /// <summary>Removes a directory with all that is in it.</summary>
    public void RemoveDirectory(string name)
    {
        foreach (string path in Within(name))
        {
            foreach (DatastoreFile file in List(path)!.ToList())
                Remove($"{path}/{file.Name}");
            _directories.Remove(path);
        }
    }

    /// <summary>The directory and all below it.</summary>
    public List<string> Within(string directory) => [.. _directories.Keys.Where(
        name => name == directory || name.StartsWith(directory + "/", StringComparison.Ordinal))];

    /// <summary>The directory (<c>""</c> for the root) and the name of a path.</summary>
    public static (string Directory, string Name) Split(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
