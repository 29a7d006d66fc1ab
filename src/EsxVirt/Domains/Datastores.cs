using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>The datastores of a host: from file names as its VMX files have them to datastore paths, and
/// back.</summary>
internal sealed class Datastores
{
    /// <summary>What to read of each datastore.</summary>
    public static readonly string[] Paths = ["summary.name", "summary.url", "host", "browser"];

    private const string Volumes = "/vmfs/volumes/";

    private readonly List<Datastore> _all;

    public Datastores(IEnumerable<RetrievedObject> datastores, ManagedObjectReference host) =>
        _all = [.. datastores.Select(d => new Datastore(d, host))];

    /// <summary>The datastore path of a file name in a VMX.</summary>
    /// <param name="fileName">As the VMX has it: bare, relative, absolute, or a Windows or UNC path on a GSX
    /// host.</param>
    /// <param name="directory">The VMX's own directory, <c>[datastore] directory</c>.</param>
    /// <param name="mayBeMissing">A name that leads to no datastore gives null, as for CD-ROM images.</param>
    /// <exception cref="VirException">INTERNAL_ERROR for a name that leads nowhere.</exception>
    public string? ToDatastorePath(string fileName, string directory, bool mayBeMissing)
    {
        if (IsBesideVmx(fileName))
            return PathBesideVmx(fileName, directory);
        (Datastore Datastore, string Below)? match = _all
            .SelectMany(d => d.RootsOf(fileName))
            .OrderByDescending(m => fileName.Length - m.Below.Length)
            .Select(m => ((Datastore, string)?)m)
            .FirstOrDefault();
        if (match is { } found)
            return $"[{found.Datastore.Name}] {found.Below.Replace('\\', '/')}";
        if (fileName.StartsWith(Volumes, StringComparison.Ordinal))
            return ByDatastoreName(fileName, mayBeMissing);
        if (fileName.StartsWith('/'))
            return fileName;
        throw Error($"Could not handle file name '{fileName}'");
    }

    /// <summary>Whether a file name of a VMX is relative to the VMX itself: no datastore need be known for
    /// it.</summary>
    public static bool IsBesideVmx(string fileName) =>
        !fileName.StartsWith('/') && !fileName.Contains('\\', StringComparison.Ordinal);

    /// <summary>The datastore path of a file beside the VMX.</summary>
    public static string PathBesideVmx(string fileName, string directory) =>
        directory.EndsWith(']') ? $"{directory} {fileName}" : $"{directory}/{fileName}";

    /// <summary>The file name that a VMX of this host has for a datastore path; an absolute name stays.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR for another text or an unknown datastore.</exception>
    public string ToFileName(string source)
    {
        if (source.StartsWith('/'))
            return source;
        if (!source.StartsWith('['))
            throw Error($"Could not handle file name '{source}'");
        DatastorePath path = DatastorePath.Parse(source);
        string root = Get(path.Datastore).MountPath ?? Volumes + path.Datastore;
        char separator = root.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        return root.TrimEnd('/', '\\') + separator + path.File.Replace('/', separator);
    }

    /// <exception cref="VirException">INTERNAL_ERROR: the host has no datastore of that name.</exception>
    public void Require(string datastore) => Get(datastore);

    /// <summary>Whether a <c>[datastore] path</c> lies in one of these datastores.</summary>
    public bool Knows(string path) =>
        DatastorePath.TryParse(path, out DatastorePath? parsed) && _all.Exists(d => d.Name == parsed.Value.Datastore);

    /// <summary>The object that looks into a datastore's files.</summary>
    public ManagedObjectReference BrowserOf(string datastore) =>
        Get(datastore).Browser ?? throw Error($"Missing 'browser' property of datastore '{datastore}'");

    private string? ByDatastoreName(string fileName, bool mayBeMissing)
    {
        string rest = fileName[Volumes.Length..];
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == rest.Length - 1)
        {
            throw Error(
                $"File name '{fileName}' doesn't have expected format '/vmfs/volumes/<datastore>/<path>'");
        }
        string name = rest[..slash];
        if (_all.Exists(d => d.Name == name))
            return $"[{name}] {rest[(slash + 1)..]}";
        return mayBeMissing
            ? null
            : throw Error($"File name '{fileName}' refers to non-existing datastore '{name}'");
    }

    private Datastore Get(string name) =>
        _all.Find(d => d.Name == name) ?? throw Error($"Could not find datastore with name '{name}'");

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);

    private sealed class Datastore
    {
        private readonly List<string> _roots = [];

        public Datastore(RetrievedObject content, ManagedObjectReference host)
        {
            Name = content.GetString("summary.name") ?? "";
            Browser = content.GetValue<ManagedObjectReference>("browser");
            MountPath = content.GetList<DatastoreHostMount>("host")
                .FirstOrDefault(mount => mount.Key == host)?.MountInfo.Path is { Length: > 0 } path ? path : null;
            if (MountPath is not null)
                _roots.Add(MountPath);
            if (PathOfUrl(content.GetString("summary.url")) is { } url && url != MountPath)
                _roots.Add(url);
        }

        public string Name { get; }

        public ManagedObjectReference? Browser { get; }

        /// <summary>Where the host has it; null when the server does not tell.</summary>
        public string? MountPath { get; }

        /// <summary>The ways in which a file name lies below this datastore, with what follows the root.</summary>
        public IEnumerable<(Datastore Datastore, string Below)> RootsOf(string fileName) => _roots
            .Select(root => root.TrimEnd('/', '\\'))
            .Where(root => root.Length > 0 && fileName.Length > root.Length
                && fileName.StartsWith(root, StringComparison.Ordinal) && fileName[root.Length] is '/' or '\\')
            .Select(root => (this, fileName[root.Length..].TrimStart('/', '\\')));

        /// <summary><c>/vmfs/volumes/UUID</c> on a host, <c>ds:///vmfs/volumes/UUID/</c> through a vCenter.</summary>
        private static string? PathOfUrl(string? url)
        {
            string path = url?.StartsWith("ds://", StringComparison.Ordinal) == true ? url[5..] : url ?? "";
            return path.StartsWith(Volumes, StringComparison.Ordinal) ? path : null;
        }
    }
}
