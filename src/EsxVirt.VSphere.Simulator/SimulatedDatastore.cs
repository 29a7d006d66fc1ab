using EsxVirt.VSphere.Simulator.Objects;

namespace EsxVirt.VSphere.Simulator;

/// <summary>
/// One datastore of a <see cref="SimulatedServer"/>, seen from outside the API: to know what a test should find, and to
/// make trouble. Paths are below the datastore's root, as <c>directory/file</c>. Safe for use from many threads.
/// </summary>
public sealed class SimulatedDatastore
{
    private readonly SimulatorState _server;
    private readonly Datastore _store;

    internal SimulatedDatastore(SimulatorState server, Datastore store)
    {
        _server = server;
        _store = store;
    }

    /// <summary>Its name, as between the brackets of a path.</summary>
    public string Name => _store.Name;

    /// <summary>Bytes that are free. Setting it fills the datastore up, or makes room again.</summary>
    public long FreeSpace
    {
        get
        {
            lock (_server.Store.Gate)
                return _store.FreeSpace;
        }
        set => Change(() =>
        {
            _store.TakenByOthers = 0;
            _store.TakenByOthers = _store.FreeSpace - value;
        });
    }

    /// <summary>Mounted for reading only: changes end in <c>CannotAccessFile</c>.</summary>
    public bool IsReadOnly
    {
        get => _store.IsReadOnly;
        set => Change(() => _store.IsReadOnly = value);
    }

    /// <summary>Whether its storage answers; setting it to false is what a broken line to it does.</summary>
    public bool IsAccessible
    {
        get => _store.IsAccessible;
        set => Change(() => _store.IsAccessible = value);
    }

    /// <summary>From now on hosts do not tell where they have it.</summary>
    public void HideMountPath() => Change(() => _store.TellsPath = false);

    /// <summary>From now on exactly that path reads as not set: <c>summary.capacity</c>, <c>info</c>.</summary>
    public void HideProperty(string path) => Change(() => _store.Hidden.Add(path));

    /// <summary>
    /// From now on exactly that path ends up in <c>missingSet</c> with the fault <c>NoPermission</c>.
    /// </summary>
    public void DenyProperty(string path) => Change(() => _store.Denied.Add(path));

    /// <summary>Takes it out of the inventory, as if somebody had deleted or unmounted it.</summary>
    public void Vanish()
    {
        lock (_server.Store.Gate)
        {
            foreach (HostSystem host in _store.Hosts)
                host.Datastores.Remove(_store);
            (_store.Parent as Folder)?.Items.Remove(_store);
            _server.Store.Remove(_store.Browser);
            _server.Store.Remove(_store);
        }
    }

    /// <summary>
    /// Paths of all files, extents of disks among them, in the order of their names. Makes the files of machines.
    /// </summary>
    public IReadOnlyList<string> Files
    {
        get
        {
            lock (_server.Store.Gate)
            {
                return [.. _store.Files.Directories
                    .SelectMany(directory => _store.Files.List(directory)!
                        .Select(file => directory.Length == 0 ? file.Name : $"{directory}/{file.Name}"))
                    .Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Paths of all directories below the root, in the order of their names.</summary>
    public IReadOnlyList<string> Directories
    {
        get
        {
            lock (_server.Store.Gate)
                return [.. _store.Files.Directories.Where(name => name.Length > 0).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Writes a file, and makes the directories above it where there are none.</summary>
    public void Write(string path, ReadOnlyMemory<byte> content) => Change(() =>
    {
        for (int slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
            if (!_store.Files.HasDirectory(path[..slash]))
                _store.Files.MakeDirectory(path[..slash]);
        _store.Files.Write(path, content);
    });

    /// <summary>Removes a file, or a directory with all that is in it.</summary>
    public void Remove(string path) => Change(() =>
    {
        _store.Files.Remove(path);
        _store.Files.RemoveDirectory(path);
    });

    /// <summary>A stream over a file as it is now; null when there is none.</summary>
    public Stream? OpenRead(string path)
    {
        lock (_server.Store.Gate)
            return _store.Files.Find(path) is { } file ? file.Content.OpenRead(0, file.Size) : null;
    }

    /// <summary>From now on somebody holds the file: changes of it end in <c>FileLocked</c>.</summary>
    public void Lock(string path) => Change(() => _store.Locks.Add(path));

    /// <summary>Takes back <see cref="Lock"/>.</summary>
    public void Unlock(string path) => Change(() => _store.Locks.Remove(path));

    private void Change(Action change)
    {
        lock (_server.Store.Gate)
        {
            change();
            _server.Store.Touch(_store);
        }
    }
}
