using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Domains;

/// <summary>A virtual machine of the connected host; libvirt's <c>virDomain</c>.</summary>
/// <remarks>The properties are what the list or lookup said and do not change; the methods ask the server, except for the
/// first call after a lookup that read the data along (<see cref="DomainData"/>). Safe for use from many threads.
/// Methods throw <see cref="VirException"/>: NO_DOMAIN when the machine is gone.</remarks>
public sealed class Domain
{
    internal Domain()
    {
    }

    /// <summary>Null when shut off. A host and its vCenter give the same machine different ids.</summary>
    public int? Id { get; internal init; }

    /// <summary>The display name.</summary>
    public required string Name { get; init; }

    /// <summary>The instance UUID, or the BIOS UUID with <c>legacy_uuid=1</c> and on servers before API 4.0;
    /// <see cref="Guid.Empty"/> when the server does not tell.</summary>
    public Guid Uuid { get; internal init; }

    /// <summary>At the time of the list or lookup.</summary>
    public DomainState State { get; internal init; }

    /// <summary>Whether the host starts it by itself; null when the server does not tell.</summary>
    public bool? Autostart { get; internal init; }

    /// <summary>Whether it has snapshots; null when this was not asked (<see cref="DomainData.Snapshots"/>) or not told.</summary>
    public bool? HasSnapshots { get; internal init; }

    /// <summary>Always true: a host knows no transient machines.</summary>
    public bool IsPersistent => true;

    /// <summary>Why the machine could not be read in full; null when it could.</summary>
    public VirException? Error { get; internal init; }

    /// <summary>Always <c>hvm</c>.</summary>
    public string OsType => "hvm";

    /// <summary>State, memory and processors.</summary>
    public Task<DomainInfo> GetInfoAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The state now.</summary>
    public Task<DomainStatus> GetStateAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Whether it is not shut off.</summary>
    public Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>True if the machine still exists.</summary>
    public Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>False if the machine still exists: nothing waits for its next start.</summary>
    public Task<bool> IsUpdatedAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>False if the machine still exists: a host has no managed save.</summary>
    public Task<bool> HasManagedSaveAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Configured memory in KiB.</summary>
    public Task<long> GetMaxMemoryAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The machine's processors, or the most that its host gives one machine (<see cref="VcpuOptions.Maximum"/>).</summary>
    public Task<int> GetVcpuCountAsync(VcpuOptions options = VcpuOptions.Current, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The guest's own host name; needs VMware Tools.</summary>
    /// <exception cref="VirException">OPERATION_INVALID when shut off or without Tools.</exception>
    public Task<string> GetHostNameAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The guest's network addresses; needs VMware Tools.</summary>
    /// <exception cref="VirException">ARGUMENT_UNSUPPORTED for the source ARP, OPERATION_INVALID when shut off.</exception>
    public Task<IReadOnlyList<DomainInterface>> GetInterfaceAddressesAsync(
        InterfaceAddressSource source = InterfaceAddressSource.Agent, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Always <c>allocation</c>.</summary>
    public string SchedulerType => "allocation";

    /// <summary>The machine's share of the host's processors.</summary>
    public Task<SchedulerParameters> GetSchedulerParametersAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The machine's share of the host's memory.</summary>
    public Task<MemoryParameters> GetMemoryParametersAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Whether the host starts it by itself.</summary>
    public Task<bool> GetAutostartAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The domain XML, made from the machine's VMX file.</summary>
    public Task<string> GetXmlAsync(DomainXmlOptions options = DomainXmlOptions.None, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
