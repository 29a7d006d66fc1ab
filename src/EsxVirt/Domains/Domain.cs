using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>A virtual machine of the connected host; libvirt's <c>virDomain</c>.</summary>
/// <remarks>
/// The properties are what the list or lookup said and do not change; the methods ask the server, except for the first
/// call after a lookup that read the data along (<see cref="DomainData"/>). Safe for use from many threads. Methods
/// throw <see cref="VirException"/>: NO_DOMAIN when the machine is gone.
/// </remarks>
public sealed partial class Domain
{
    private const long KiBPerMiB = 1024;

    private readonly DomainReader _reader;
    private readonly DomainReading _readAlong;
    private int _unused;
    private volatile int _id;
    private volatile string _name = "";

    /// <summary>A domain as one answer described it.</summary>
    /// <param name="reader">Asks again.</param>
    /// <param name="reading">The answer.</param>
    /// <param name="readAlong">Which calls the answer serves, each once.</param>
    internal Domain(DomainReader reader, DomainReading reading, DomainData readAlong)
    {
        _reader = reader;
        _readAlong = reading;
        _unused = (int)readAlong;
    }

    /// <summary>
    /// Null when shut off. A host and its vCenter give the same machine different ids. Starting and destroying the
    /// domain through this object change it.
    /// </summary>
    public int? Id
    {
        get => _id > 0 ? _id : null;
        internal init => _id = value ?? 0;
    }

    /// <summary>The display name. Renaming and defining the domain through this object change it.</summary>
    public required string Name
    {
        get => _name;
        init => _name = value;
    }

    /// <summary>The instance UUID, or the BIOS UUID with <c>legacy_uuid=1</c> and on servers before API 4.0;
    /// <see cref="Guid.Empty"/> when the server does not tell.</summary>
    public Guid Uuid { get; internal init; }

    /// <summary>At the time of the list or lookup.</summary>
    public DomainState State { get; internal init; }

    /// <summary>Whether the host starts it by itself; null when the server does not tell.</summary>
    public bool? Autostart { get; internal init; }

    /// <summary>Whether it has snapshots; null when this was not asked (<see cref="DomainData.Snapshots"/>).</summary>
    public bool? HasSnapshots { get; internal init; }

    /// <summary>Always true: a host knows no transient machines.</summary>
    public bool IsPersistent => true;

    /// <summary>Why the machine could not be read in full; null when it could.</summary>
    public VirException? Error { get; internal init; }

    /// <summary>Always <c>hvm</c>: VMware's machines are fully virtual, whatever their guest.</summary>
    public string OsType => "hvm";

    /// <summary>Always <c>allocation</c>, libvirt's name for VMware's reservation, limit and shares.</summary>
    public string SchedulerType => "allocation";

    private ManagedObjectReference Reference => _readAlong.Machine.Reference;

    /// <summary>
    /// State, memory in KiB and processors. What the server does not tell is zero, and so is the time that the
    /// processors have run. The memory in use is the limit where there is one, as in libvirt.
    /// </summary>
    public async Task<DomainInfo> GetInfoAsync(CancellationToken cancellationToken = default)
    {
        RetrievedObject machine = await ReadAsync(DomainData.Info, cancellationToken).ConfigureAwait(false);
        long maxMemory = (machine.GetInteger("config.hardware.memoryMB") ?? 0) * KiBPerMiB;
        long limit = machine.GetInteger("config.memoryAllocation.limit") ?? -1;
        return new DomainInfo(
            DomainIdentity.StateOf(machine),
            maxMemory,
            limit >= 0 ? limit * KiBPerMiB : maxMemory,
            (int)(machine.GetInteger("config.hardware.numCPU") ?? 0),
            TimeSpan.Zero);
    }

    /// <summary>The state now. Its reason is always 0, unknown: a host does not tell why.</summary>
    public async Task<DomainStatus> GetStateAsync(CancellationToken cancellationToken = default) =>
        new(DomainIdentity.StateOf(
            await ReadAsync(DomainData.None, cancellationToken).ConfigureAwait(false)), Reason: 0);

    /// <summary>Whether it is not shut off.</summary>
    public async Task<bool> IsActiveAsync(CancellationToken cancellationToken = default) =>
        (await GetStateAsync(cancellationToken).ConfigureAwait(false)).State != DomainState.Shutoff;

    /// <summary>True if the machine still exists.</summary>
    public async Task<bool> IsPersistentAsync(CancellationToken cancellationToken = default)
    {
        await ReadAsync(DomainData.None, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>False if the machine still exists: nothing waits for its next start.</summary>
    public async Task<bool> IsUpdatedAsync(CancellationToken cancellationToken = default)
    {
        await ReadAsync(DomainData.None, cancellationToken).ConfigureAwait(false);
        return false;
    }

    /// <summary>False if the machine still exists: a host has no managed save.</summary>
    public async Task<bool> HasManagedSaveAsync(CancellationToken cancellationToken = default)
    {
        await ReadAsync(DomainData.None, cancellationToken).ConfigureAwait(false);
        return false;
    }

    /// <summary>The domain XML, made from the machine's VMX file.</summary>
    /// <exception cref="VirException">
    /// OPERATION_DENIED for <see cref="DomainXmlOptions.Secure"/> on a read-only connection; of the conversion;
    /// INTERNAL_ERROR when the file cannot be fetched.
    /// </exception>
    public async Task<string> GetXmlAsync(
        DomainXmlOptions options = DomainXmlOptions.None, CancellationToken cancellationToken = default)
    {
        const DomainXmlOptions Known =
            DomainXmlOptions.Secure | DomainXmlOptions.Inactive | DomainXmlOptions.Migratable;
        if ((options & ~Known) != 0)
            throw VirException.UnsupportedFlags((uint)(options & ~Known), "esxDomainGetXMLDesc");
        if (options.HasFlag(DomainXmlOptions.Secure))
            _reader.Changes.RequireSecretsAllowed("virDomainGetXMLDesc");
        DomainReading reading = await ReadFullyAsync(DomainData.Definition, cancellationToken).ConfigureAwait(false);
        return await new DomainXmlReader(_reader).ReadAsync(reading, options, cancellationToken).ConfigureAwait(false);
    }

    private static long Required(RetrievedObject machine, string path) => machine.GetInteger(path)
        ?? throw VirException.Create(
            VirErrorCode.InternalError,
            $"Missing '{path}' property" + (machine.ReasonMissing(path) is { } reason ? $": {reason}" : ""));

    private static void RequireRunning(RetrievedObject machine)
    {
        if (DomainIdentity.StateOf(machine) != DomainState.Running)
            throw VirException.Create(VirErrorCode.OperationInvalid, "Domain is not powered on");
    }

    private async Task<RetrievedObject> ReadAsync(DomainData data, CancellationToken cancellationToken) =>
        (await ReadFullyAsync(data, cancellationToken).ConfigureAwait(false)).Machine;

    /// <summary>What was read along serves one call of its kind; then the server is asked again.</summary>
    private Task<DomainReading> ReadFullyAsync(DomainData data, CancellationToken cancellationToken) =>
        ReadFullyAsync(data, also: DomainData.None, cancellationToken);

    /// <summary>As the other; what is not needed but good to have is no reason to ask.</summary>
    private async Task<DomainReading> ReadFullyAsync(
        DomainData data, DomainData also, CancellationToken cancellationToken)
    {
        int before = Interlocked.And(ref _unused, ~(int)data);
        return data != DomainData.None && (before & (int)data) == (int)data
            ? _readAlong
            : await _reader.ReadAsync(Reference, Uuid, data | also, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes the machine and waits for the end; what was read along is old afterwards.</summary>
    private async Task<object?> ChangeAsync(
        DomainChange change, ChangeOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            return await _reader.Changes.RunAsync(
                change, ReadFullyAsync, options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Exchange(ref _unused, 0);
        }
    }

    /// <summary>As the other, for a call that the server carries out at once.</summary>
    private async Task<T> ChangeAsync<T>(
        string api,
        Func<DomainReading, MethodRequest<T>> request,
        CancellationToken cancellationToken,
        DomainData reads = DomainData.None)
    {
        try
        {
            return await _reader.Changes.CallAsync(
                api, ReadFullyAsync, reads, request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Exchange(ref _unused, 0);
        }
    }
}
