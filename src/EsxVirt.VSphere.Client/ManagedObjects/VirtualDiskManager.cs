using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tasks;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>
/// Virtual disks on datastores, each as a whole: the descriptor that is named and the extents that it names. Places are
/// written <c>[datastore] directory/file.vmdk</c>; the datacenter in which they lie may be left out on a host. Tasks
/// are waited for here; giving up cancels them where the server allows it.
/// </summary>
public sealed class VirtualDiskManager : ManagedObject
{
    /// <summary>A handle; nothing is asked of the server.</summary>
    public VirtualDiskManager(VimClient client, ManagedObjectReference reference)
        : base(client, reference)
    {
    }

    /// <summary>Who wants to know how tasks go on; null for nobody.</summary>
    public TaskObserver? Observer { get; init; }

    /// <summary>Makes a disk; its directory must exist, and nothing of its name.</summary>
    /// <exception cref="TaskFailedException">For example <c>FileAlreadyExists</c>, <c>NoDiskSpace</c>.</exception>
    public Task CreateAsync(
        string name, VirtualDiskSpec spec, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        RunAsync(
            new CreateVirtualDiskTaskRequest { This = Reference, Name = name, Datacenter = datacenter, Spec = spec },
            cancellationToken);

    /// <summary>Copies a disk within one datacenter; never over an existing one.</summary>
    /// <param name="source">The disk.</param>
    /// <param name="target">The place of the copy; its directory must exist.</param>
    /// <param name="spec">What the copy shall be; null: as the server likes.</param>
    /// <param name="datacenter">Where both lie.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="TaskFailedException">For example <c>FileAlreadyExists</c>, <c>FileNotFound</c>.</exception>
    public Task CopyAsync(
        string source, string target, VirtualDiskSpec? spec, ManagedObjectReference? datacenter,
        CancellationToken cancellationToken) =>
        RunAsync(
            new CopyVirtualDiskTaskRequest
            {
                This = Reference,
                SourceName = source,
                SourceDatacenter = datacenter,
                DestName = target,
                DestDatacenter = datacenter,
                DestSpec = spec,
                Force = false,
            },
            cancellationToken);

    /// <summary>Moves a disk within one datacenter; never over an existing one.</summary>
    /// <exception cref="TaskFailedException">For example <c>FileAlreadyExists</c>, <c>FileLocked</c>.</exception>
    public Task MoveAsync(
        string source, string target, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        RunAsync(
            new MoveVirtualDiskTaskRequest
            {
                This = Reference,
                SourceName = source,
                SourceDatacenter = datacenter,
                DestName = target,
                DestDatacenter = datacenter,
                Force = false,
            },
            cancellationToken);

    /// <summary>Deletes a disk with all its files.</summary>
    /// <exception cref="TaskFailedException">For example <c>FileNotFound</c>, <c>FileLocked</c>.</exception>
    public Task DeleteAsync(string name, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        RunAsync(
            new DeleteVirtualDiskTaskRequest { This = Reference, Name = name, Datacenter = datacenter },
            cancellationToken);

    /// <summary>Overwrites a disk with zeros.</summary>
    /// <exception cref="TaskFailedException">For example <c>FileLocked</c>.</exception>
    public Task ZeroFillAsync(string name, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        RunAsync(
            new ZeroFillVirtualDiskTaskRequest { This = Reference, Name = name, Datacenter = datacenter },
            cancellationToken);

    /// <summary>Makes a disk larger; no disk can be made smaller.</summary>
    /// <param name="name">The disk.</param>
    /// <param name="capacityInKB">Its new size in KiB.</param>
    /// <param name="eagerZero">Whether the new blocks are allocated and cleared at once.</param>
    /// <param name="datacenter">Where it lies.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="TaskFailedException">For example <c>FileLocked</c>, <c>NoDiskSpace</c>.</exception>
    public Task ExtendAsync(
        string name, long capacityInKB, bool eagerZero, ManagedObjectReference? datacenter,
        CancellationToken cancellationToken) =>
        RunAsync(
            new ExtendVirtualDiskTaskRequest
            {
                This = Reference,
                Name = name,
                Datacenter = datacenter,
                NewCapacityKb = capacityInKB,
                EagerZero = eagerZero,
            },
            cancellationToken);

    /// <summary>The disk's UUID as the server writes it: <c>60 00 C2 9e 7b 1a c9 33-9f 2e …</c>.</summary>
    /// <exception cref="VimFaultException">For example <c>FileNotFound</c>.</exception>
    public Task<string> QueryUuidAsync(
        string name, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        Client.InvokeAsync(
            new QueryVirtualDiskUuidRequest { This = Reference, Name = name, Datacenter = datacenter },
            cancellationToken);

    private Task RunAsync(MethodRequest<ManagedObjectReference> request, CancellationToken cancellationToken) =>
        Client.Tasks.RunAsync(request, Observer, cancellationToken);
}
