using EsxVirt.Connections;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Nodes;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>Reads the domains of a connection's host from the server.</summary>
internal sealed class DomainReader
{
    private readonly ServerSession _session;
    private readonly HostPlace _place;
    private readonly DomainQueries _queries;

    private readonly bool _legacyUuid;
    private readonly ChangePolicy _policy;

    public DomainReader(
        ServerSession session, HostPlace place, bool legacyUuid, ChangePolicy policy, Action<string> warn)
    {
        _session = session;
        _place = place;
        _legacyUuid = legacyUuid;
        _policy = policy;
        Warn = warn;
        Identity = new DomainIdentity(session.Product.HasInstanceUuids && !legacyUuid);
        // Hot plug and instance UUIDs both came with API 4.0.
        _queries = new DomainQueries(
            place, Identity, TellsFiles, knowsHotPlug: session.Product.HasInstanceUuids,
            knowsFirmware: session.Product.ApiVersion >= 5_000_000);
        Host = new HostReader(session, place);
        Changes = new ChangeRunner(session.Client, policy);
    }

    public DomainIdentity Identity { get; }

    /// <summary>Takes what a conversion could not take along.</summary>
    public Action<string> Warn { get; }

    public HostReader Host { get; }

    public ChangeRunner Changes { get; }

    /// <summary>The host as its vCenter sees it; null without one.</summary>
    public VCenterLink? VCenter { get; init; }

    /// <summary>Whether its vCenter is another server than the one that is asked for domains.</summary>
    public bool IsBesideVCenter => VCenter is { } link && link.Session != _session;

    /// <summary>Reads the same domains from the vCenter.</summary>
    public DomainReader OnVCenter() =>
        IsBesideVCenter
            ? new DomainReader(VCenter!.Session, VCenter.Place, _legacyUuid, _policy, Warn) { VCenter = VCenter }
            : this;

    public HostPlace Place => _place;

    public string DatacenterPath => _place.DatacenterPath;

    /// <summary>Whether the server can list the files of a machine.</summary>
    public bool TellsFiles => _session.Product.ApiVersion >= 4_000_000;

    public bool HasAutostart => _place.AutoStartManager is not null;

    /// <summary>All domains of the host, in the server's order.</summary>
    public async Task<IReadOnlyList<Domain>> ReadAllAsync(DomainData data, CancellationToken cancellationToken)
    {
        IReadOnlyList<RetrievedObject> objects = await _session
            .RetrieveAsync(cancellationToken, _queries.OfHost(data)).ConfigureAwait(false);
        AutostartTable? autostart = AutostartIn(objects);
        Datastores? datastores = data.HasFlag(DomainData.Definition) ? DatastoresIn(objects) : null;
        HashSet<ManagedObjectReference> unfinished = DomainReading.UnfinishedIn(objects);
        int? maxVcpus = DomainReading.MaxVcpusIn(objects);
        var seen = new HashSet<ManagedObjectReference>();
        return
        [
            .. objects
                .Where(o => o.Reference.Type == ManagedTypes.VirtualMachine && seen.Add(o.Reference))
                .Select(o => DomainReading.Of(o, datastores, unfinished) with
                {
                    Autostart = autostart,
                    MaxVcpus = maxVcpus,
                })
                .Select(reading => ToDomain(reading, data, autostart)),
        ];
    }

    /// <summary>
    /// One domain by its reference. A reference that leads nowhere, or to another machine, is replaced by a search for
    /// the UUID.
    /// </summary>
    /// <exception cref="VirException">NO_DOMAIN when the server has no such machine any more.</exception>
    public async Task<DomainReading> ReadAsync(
        ManagedObjectReference reference, Guid uuid, DomainData data, CancellationToken cancellationToken) =>
        await TryReadAsync(reference, uuid, data, cancellationToken).ConfigureAwait(false)
        ?? (await FindByUuidAsync(uuid, cancellationToken).ConfigureAwait(false) is { } found && found != reference
            ? await TryReadAsync(found, uuid, data, cancellationToken).ConfigureAwait(false)
            : null)
        ?? throw VirException.Create(VirErrorCode.NoDomain, $"Could not find domain with UUID '{uuid}'");

    /// <summary>A domain as an answer with the properties of <see cref="Identity"/> tells it.</summary>
    public Domain DomainOf(RetrievedObject machine) =>
        ToDomain(new DomainReading(machine, null, HasUnfinishedTasks: false), DomainData.None, autostart: null);

    /// <summary>A domain by its reference alone: one request.</summary>
    public async Task<Domain> ReadDomainAsync(ManagedObjectReference reference, CancellationToken cancellationToken) =>
        DomainOf(await ReadPropertiesAsync(reference, [.. Identity.Paths], cancellationToken).ConfigureAwait(false));

    /// <summary>Single properties of a machine: one request.</summary>
    /// <exception cref="VirException">NO_DOMAIN when the server has no such machine any more.</exception>
    public async Task<RetrievedObject> ReadPropertiesAsync(
        ManagedObjectReference reference, string[] paths, CancellationToken cancellationToken)
    {
        PropertyQuery query = new PropertyQuery().Start(reference).Read(ManagedTypes.VirtualMachine, paths);
        IReadOnlyList<RetrievedObject> objects = await _session
            .RetrieveAsync(cancellationToken, query).ConfigureAwait(false);
        return objects.FirstOrDefault(o => o.Reference == reference)
            ?? throw VirException.Create(VirErrorCode.NoDomain, $"Could not find domain '{reference.Value}'");
    }

    /// <summary>Null when the host has no autostart manager, or it says nothing.</summary>
    public async Task<AutostartTable?> ReadAutostartAsync(CancellationToken cancellationToken) =>
        AutostartIn(await _session.RetrieveAsync(cancellationToken, _queries.OfAutostart()).ConfigureAwait(false));

    /// <summary>Changes the entry of one machine in the host's autostart settings: one request.</summary>
    public async Task SetAutostartAsync(DomainReading reading, bool enabled, CancellationToken cancellationToken)
    {
        if (_place.AutoStartManager is not { } manager || reading.Autostart is not { } table)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The host has no autostart manager");
        var request = new ReconfigureAutostartRequest
        {
            This = manager,
            Spec = table.Change(reading.Machine.Reference, enabled),
        };
        await _session.Client.InvokeAsync(request, cancellationToken).AsVirAsync().ConfigureAwait(false);
    }

    /// <summary>The session on the server that is asked for domains.</summary>
    public ServerSession Session => _session;

    /// <summary>Reads a file of a datastore.</summary>
    public Task<byte[]> ReadFileAsync(DatastorePath path, CancellationToken cancellationToken) =>
        DatastoreDownload.ReadAsync(_session, _place.DatacenterPath, path, cancellationToken);

    /// <summary>The domain that an answer describes.</summary>
    public Domain ToDomain(DomainReading reading, DomainData data, AutostartTable? autostart = null)
    {
        RetrievedObject machine = reading.Machine;
        return new Domain(this, reading, data)
        {
            Id = DomainIdentity.IdOf(machine),
            Name = DomainIdentity.NameOf(machine),
            Uuid = Identity.UuidOf(machine),
            State = DomainIdentity.StateOf(machine),
            Autostart = autostart?.Starts(machine.Reference),
            HasSnapshots = data.HasFlag(DomainData.Snapshots)
                ? machine.GetList<VirtualMachineSnapshotTree>(DomainQueries.RootSnapshots).Count > 0
                : null,
            Error = Identity.ProblemOf(machine),
        };
    }

    private async Task<DomainReading?> TryReadAsync(
        ManagedObjectReference reference, Guid uuid, DomainData data, CancellationToken cancellationToken)
    {
        IReadOnlyList<RetrievedObject> objects;
        try
        {
            objects = await _session
                .RetrieveAsync(cancellationToken, _queries.OfDomain(reference, data)).ConfigureAwait(false);
        }
        catch (VirException e) when (e.InnerException is VimFaultException { FaultTypeName: "ManagedObjectNotFound" })
        {
            return null;
        }
        RetrievedObject? machine = objects.FirstOrDefault(o => o.Reference == reference);
        if (machine is null || IsAnother(machine, uuid))
            return null;
        return DomainReading.Of(
            machine,
            data.HasFlag(DomainData.Definition) ? DatastoresIn(objects) : null,
            DomainReading.UnfinishedIn(objects)) with
        {
            Autostart = AutostartIn(objects),
            MaxVcpus = DomainReading.MaxVcpusIn(objects),
        };
    }

    /// <summary>References may be used again, for another machine.</summary>
    private bool IsAnother(RetrievedObject machine, Guid uuid)
    {
        Guid found = Identity.UuidOf(machine);
        return uuid != Guid.Empty && found != Guid.Empty && found != uuid;
    }

    /// <summary>Null when no machine of the datacenter has it.</summary>
    public async Task<ManagedObjectReference?> FindByUuidAsync(Guid uuid, CancellationToken cancellationToken)
    {
        if (uuid == Guid.Empty || _session.Client.Content.SearchIndex is not { } index)
            return null;
        return await new SearchIndex(_session.Client, index)
            .FindVirtualMachineByUuidAsync(
                uuid.ToString(), Identity.UsesInstanceUuid, _place.Datacenter, cancellationToken)
            .AsVirAsync().ConfigureAwait(false);
    }

    private static AutostartTable? AutostartIn(IReadOnlyList<RetrievedObject> objects) =>
        objects.FirstOrDefault(o => o.Reference.Type == ManagedTypes.HostAutoStartManager) is { } manager
            ? new AutostartTable(manager)
            : null;

    private Datastores DatastoresIn(IReadOnlyList<RetrievedObject> objects) =>
        new(objects.Where(o => o.Reference.Type == ManagedTypes.Datastore), _place.Host);
}
