using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Wire.Types;
using FileInfo = EsxVirt.VSphere.Wire.Types.FileInfo;

namespace EsxVirt.Storage.Datastores;

/// <summary>Finds the volumes of a datastore with the server's own search; each is 2 requests and the
/// updates.</summary>
internal static class DatastoreSearch
{
    /// <summary>All volumes at any depth, in the server's order.</summary>
    public static async Task<IReadOnlyList<DatastoreFile>> ListAsync(
        DatastorePool pool, CancellationToken cancellationToken)
    {
        var browser = new HostDatastoreBrowser(pool.Reader.Client, pool.Browser);

        // Without a pattern some servers find nothing, others everything.
        IReadOnlyList<HostDatastoreBrowserSearchResults> folders = await RunAsync(
            pool, browser.SearchSubFoldersAsync($"[{pool.Name}]", Spec("*"), cancellationToken)).ConfigureAwait(false);
        return [.. folders.SelectMany(FilesOf)];
    }

    /// <summary>The volume of that name.</summary>
    /// <exception cref="VirException">NO_STORAGE_VOL.</exception>
    public static async Task<DatastoreFile> FindAsync(
        DatastorePool pool, string name, CancellationToken cancellationToken)
    {
        var path = new DatastorePath(pool.Name, name);
        if (path.FileName.Length == 0)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"Datastore path '{path}' doesn't reference a file");
        }
        if (!IsName(name))
            throw Missing(path, null);
        var browser = new HostDatastoreBrowser(pool.Reader.Client, pool.Browser);
        HostDatastoreBrowserSearchResults folder;
        try
        {
            folder = await RunAsync(
                pool,
                browser.SearchAsync(path.DirectoryText, Spec(PatternOf(path.FileName)), cancellationToken))
                .ConfigureAwait(false);
        }
        catch (VirException e) when (IsNotFound(e.InnerException))
        {
            throw Missing(path, e);
        }

        FileInfo? file = folder.File.Find(f => f.Path.TrimStart('/') == path.FileName);
        return file is not null && !DatastoreFile.IsExtent(file.Path)
            ? DatastoreFile.Of(file, path.Directory)
            : throw Missing(path, null);
    }

    /// <summary>Whether it can be the name of a volume: no name in a list begins with a slash, or goes up or in
    /// circles.</summary>
    public static bool IsName(string name) =>
        name.Split('/').All(item => item is not ("" or "." or ".."));

    /// <summary>
    /// A pattern that the file matches on every server, and perhaps others with it: what may be a wildcard, a set of
    /// characters or an escape becomes the wildcard for any one character.
    /// </summary>
    private static string PatternOf(string fileName) =>
        string.Concat(fileName.Select(letter => @"*?[]\".Contains(letter) ? '?' : letter));

    private static VirException Missing(DatastorePath path, Exception? cause) => VirException.Create(
        VirErrorCode.NoStorageVolume, $"No storage volume with key or path '{path}'", cause);

    private static HostDatastoreBrowserSearchSpec Spec(string pattern)
    {
        var spec = new HostDatastoreBrowserSearchSpec
        {
            Details = new FileQueryFlags { FileType = true, FileSize = true, Modification = false },
        };
        spec.Query.Add(new VmDiskFileQuery
        {
            Details = new VmDiskFileQueryFlags { CapacityKb = true, ControllerType = true, DiskExtents = false },
        });
        spec.Query.Add(new IsoImageFileQuery());
        spec.Query.Add(new FloppyImageFileQuery());
        spec.MatchPattern.Add(pattern);
        return spec;
    }

    private static IEnumerable<DatastoreFile> FilesOf(HostDatastoreBrowserSearchResults folder)
    {
        if (folder.FolderPath is not { } text || !DatastorePath.TryParse(text, out DatastorePath? path))
            return [];
        string directory = path.Value.File.Trim('/');
        return folder.File
            .Where(file => !DatastoreFile.IsExtent(file.Path))
            .Select(file => DatastoreFile.Of(file, directory));
    }

    /// <summary>The failure of a search, whether it came at once or with the task.</summary>
    private static async Task<T> RunAsync<T>(DatastorePool pool, Task<T> search)
    {
        try
        {
            return await search.ConfigureAwait(false);
        }
        catch (TaskFailedException e)
        {
            throw VirException.Create(
                VirErrorCode.InternalError, $"Could not search in datastore '{pool.Name}': {e.Description}", e);
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e, VirErrorCode.NoStoragePool);
        }
    }

    private static bool IsNotFound(Exception? failure) =>
        failure is TaskFailedException { Fault: FileNotFound or InvalidDatastorePath }
            or VimFaultException { FaultTypeName: "FileNotFound" or "InvalidDatastorePath" };
}
