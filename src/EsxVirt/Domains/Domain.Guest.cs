using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <content>What VMware Tools in its guest tell. Each is OPERATION_INVALID unless it runs.</content>
public sealed partial class Domain
{
    /// <summary>The guest's own host name; needs VMware Tools.</summary>
    /// <exception cref="VirException">OPERATION_INVALID when shut off or without Tools.</exception>
    public async Task<string> GetHostNameAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Guest, cancellationToken).ConfigureAwait(false);
        RequireRunning(machine);
        return machine.GetString("guest.hostName") is { Length: > 0 } name
            ? name
            : throw VirException.Create(
                VirErrorCode.OperationInvalid, "hostName field not available (missing VMware Tools?)");
    }

    /// <summary>The guest's network addresses; needs VMware Tools.</summary>
    /// <exception cref="VirException">ARGUMENT_UNSUPPORTED for the source ARP, OPERATION_INVALID when shut off,
    /// INTERNAL_ERROR without Tools.</exception>
    public async Task<IReadOnlyList<DomainInterface>> GetInterfaceAddressesAsync(
        InterfaceAddressSource source = InterfaceAddressSource.Agent, CancellationToken cancellationToken = default)
    {
        if (source is not (InterfaceAddressSource.Lease or InterfaceAddressSource.Agent))
        {
            throw VirException.Create(
                VirErrorCode.ArgumentUnsupported, $"Unknown IP address data source {(int)source}");
        }
        RetrievedObject machine = await ReadAsync(DomainData.Guest, cancellationToken).ConfigureAwait(false);
        RequireRunning(machine);
        IReadOnlyList<GuestNicInfo> interfaces = machine.GetList<GuestNicInfo>("guest.net");
        return interfaces.Count > 0
            ? GuestInterfaces.From(interfaces)
            : throw VirException.Create(VirErrorCode.InternalError, "Missing property 'guest.net' in answer");
    }
}
