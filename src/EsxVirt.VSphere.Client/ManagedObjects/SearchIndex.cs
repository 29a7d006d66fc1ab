using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>Finds objects by the server's own index. Null means that there is none, which is no error.</summary>
public sealed class SearchIndex : ManagedObject
{
    /// <summary>A handle; nothing is asked of the server.</summary>
    public SearchIndex(VimClient client, ManagedObjectReference reference)
        : base(client, reference)
    {
    }

    /// <summary>A virtual machine by UUID. BIOS UUIDs may occur several times; then the server picks one.</summary>
    /// <param name="uuid">UUID in its usual text form.</param>
    /// <param name="instanceUuid">True for the instance UUID (API 4.0 and up), false for the BIOS UUID.</param>
    /// <param name="datacenter">Where to search; null for everywhere.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ManagedObjectReference?> FindVirtualMachineByUuidAsync(
        string uuid, bool instanceUuid, ManagedObjectReference? datacenter, CancellationToken cancellationToken) =>
        Client.InvokeAsync(
            new FindByUuidRequest
            {
                This = Reference,
                Datacenter = datacenter,
                Uuid = uuid,
                VmSearch = true,
                InstanceUuid = instanceUuid ? true : null,
            },
            cancellationToken);

    /// <summary>A host by IP address, as a vCenter knows it.</summary>
    public Task<ManagedObjectReference?> FindHostByIpAsync(string ip, CancellationToken cancellationToken) =>
        Client.InvokeAsync(
            new FindByIpRequest { This = Reference, Ip = ip, VmSearch = false }, cancellationToken);

    /// <summary>A host by the UUID of its hardware.</summary>
    public Task<ManagedObjectReference?> FindHostByUuidAsync(string uuid, CancellationToken cancellationToken) =>
        Client.InvokeAsync(
            new FindByUuidRequest { This = Reference, Uuid = uuid, VmSearch = false }, cancellationToken);
}
