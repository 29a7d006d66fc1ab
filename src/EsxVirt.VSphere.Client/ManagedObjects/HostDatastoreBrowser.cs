using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>Looks into the files of a datastore. Each search is a task, waited for here.</summary>
public sealed class HostDatastoreBrowser : ManagedObject
{
    /// <summary>A handle; nothing is asked of the server.</summary>
    public HostDatastoreBrowser(VimClient client, ManagedObjectReference reference)
        : base(client, reference)
    {
    }

    /// <summary>Searches one directory, without those below it.</summary>
    /// <param name="directory">As <c>[datastore] directory</c>.</param>
    /// <param name="search">What to look for and which details to give; null for the names of all files.</param>
    /// <param name="cancellationToken">Gives up waiting; the search goes on.</param>
    /// <exception cref="TaskFailedException">The server could not search, for example with
    /// <c>FileNotFound</c>.</exception>
    public async Task<HostDatastoreBrowserSearchResults> SearchAsync(
        string directory, HostDatastoreBrowserSearchSpec? search, CancellationToken cancellationToken)
    {
        const string Method = "SearchDatastore_Task";
        ManagedObjectReference task = await Client
            .InvokeAsync(
                new SearchDatastoreTaskRequest { This = Reference, DatastorePath = directory, SearchSpec = search },
                cancellationToken)
            .ConfigureAwait(false);
        return await Client.Tasks.WaitAsync(task, Method, cancellationToken).ConfigureAwait(false)
            as HostDatastoreBrowserSearchResults
            ?? throw new AnswerFormatException(Method, "the task's result is not a search result");
    }

    /// <summary>Searches a directory and all below it.</summary>
    /// <param name="directory">As <c>[datastore] directory</c>.</param>
    /// <param name="search">As for <see cref="SearchAsync"/>; some servers find nothing without a pattern.</param>
    /// <param name="cancellationToken">Gives up waiting; the search goes on.</param>
    /// <returns>One entry for each directory, in the server's order; none when the server reports nothing.</returns>
    /// <exception cref="TaskFailedException">The server could not search.</exception>
    public async Task<IReadOnlyList<HostDatastoreBrowserSearchResults>> SearchSubFoldersAsync(
        string directory, HostDatastoreBrowserSearchSpec? search, CancellationToken cancellationToken)
    {
        const string Method = "SearchDatastoreSubFolders_Task";
        ManagedObjectReference? task = await Client
            .InvokeAsync(
                new SearchDatastoreSubFoldersTaskRequest
                {
                    This = Reference,
                    DatastorePath = directory,
                    SearchSpec = search,
                },
                cancellationToken)
            .ConfigureAwait(false);
        if (task is null)
            return [];
        return await Client.Tasks.WaitAsync(task.Value, Method, cancellationToken).ConfigureAwait(false) switch
        {
            null => [],
            IReadOnlyList<HostDatastoreBrowserSearchResults> folders => folders,
            _ => throw new AnswerFormatException(Method, "the task's result is not a list of search results"),
        };
    }
}
