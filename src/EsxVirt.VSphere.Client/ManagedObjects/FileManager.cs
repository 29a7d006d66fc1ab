using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tasks;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>
/// Files and directories on datastores, each as it is: of a disk, only the file that is named. Places are written
/// <c>[datastore] directory/file</c>; the datacenter in which they lie may be left out on a host. Tasks are waited for
/// here; giving up cancels them where the server allows it.
/// </summary>
public sealed class FileManager : ManagedObject
{
    /// <summary>A handle; nothing is asked of the server.</summary>
    public FileManager(VimClient client, ManagedObjectReference reference)
        : base(client, reference)
    {
    }

    /// <summary>Who wants to know how tasks go on; null for nobody.</summary>
    public TaskObserver? Observer { get; init; }

    /// <summary>Makes a directory, and those above it that are missing.</summary>
    /// <exception cref="VimFaultException">For example <c>FileAlreadyExists</c>.</exception>
    public Task MakeDirectoryAsync(
        string name, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        Client.InvokeAsync(
            new MakeDirectoryRequest
            {
                This = Reference,
                Name = name,
                Datacenter = datacenter,
                CreateParentDirectories = true,
            },
            cancellationToken);

    /// <summary>Moves a file or directory within one datacenter.</summary>
    /// <param name="source">What to move.</param>
    /// <param name="target">Its new place; the directory must exist.</param>
    /// <param name="datacenter">Where both lie.</param>
    /// <param name="replace">Whether a file at the new place is replaced; else it is <c>FileAlreadyExists</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="TaskFailedException">The server could not move it.</exception>
    public async Task MoveAsync(
        string source, string target, ManagedObjectReference? datacenter, bool replace,
        CancellationToken cancellationToken)
    {
        var request = new MoveDatastoreFileTaskRequest
        {
            This = Reference,
            SourceName = source,
            SourceDatacenter = datacenter,
            DestinationName = target,
            DestinationDatacenter = datacenter,
            Force = replace,
        };
        await RunAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Copies a file or directory within one datacenter.</summary>
    /// <param name="source">What to copy.</param>
    /// <param name="target">The place of the copy; the directory must exist.</param>
    /// <param name="datacenter">Where both lie.</param>
    /// <param name="replace">Whether a file at the new place is replaced; else it is <c>FileAlreadyExists</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="TaskFailedException">The server could not copy it.</exception>
    public async Task CopyAsync(
        string source, string target, ManagedObjectReference? datacenter, bool replace,
        CancellationToken cancellationToken)
    {
        var request = new CopyDatastoreFileTaskRequest
        {
            This = Reference,
            SourceName = source,
            SourceDatacenter = datacenter,
            DestinationName = target,
            DestinationDatacenter = datacenter,
            Force = replace,
        };
        await RunAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes a file, or a directory with everything in it.</summary>
    /// <exception cref="TaskFailedException">The server could not delete it.</exception>
    public async Task DeleteAsync(
        string name, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        await RunAsync(
            new DeleteDatastoreFileTaskRequest { This = Reference, Name = name, Datacenter = datacenter },
            cancellationToken).ConfigureAwait(false);

    private async Task<object?> RunAsync(
        MethodRequest<ManagedObjectReference> request, CancellationToken cancellationToken) =>
        await Client.Tasks.RunAsync(request, Observer, cancellationToken).ConfigureAwait(false);
}
