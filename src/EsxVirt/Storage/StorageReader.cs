using EsxVirt.Connections;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Datastores;
using EsxVirt.Storage.Iscsi;
using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage;

/// <summary>Reads the storage of a connection's host from the server.</summary>
internal sealed class StorageReader(
    ServerSession session, HostPlace place, ChangePolicy policy, Action<string> warn)
{
    public ServerSession Session => session;

    public VimClient Client => session.Client;

    public HostPlace Place => place;

    public ChangePolicy Policy => policy;

    /// <summary>Whether disks are known by the UUID in them; through a vCenter, and on GSX, by their path.</summary>
    public bool HasDiskUuids => session.Product.Line == ProductLine.Esx;

    /// <summary>The pools of the host, in the server's order, datastores first: one request, whatever their number. One
    /// that cannot be read is left out with a warning.</summary>
    public async Task<IReadOnlyList<PoolBackend>> ReadPoolsAsync(
        StorageKinds kinds, CancellationToken cancellationToken) =>
        (await ReadAsync(kinds, cancellationToken).ConfigureAwait(false)).Pools;

    /// <summary>As <see cref="ReadPoolsAsync"/>, with the devices behind the targets; one request too.</summary>
    public async Task<(IReadOnlyList<PoolBackend> Pools, IscsiLuns Luns)> ReadLunsAsync(
        StorageKinds kinds, CancellationToken cancellationToken)
    {
        (IReadOnlyList<PoolBackend> pools, RetrievedObject? host) = await ReadAsync(
            kinds | StorageKinds.Targets, cancellationToken, IscsiLuns.Paths).ConfigureAwait(false);
        return (pools, host is null ? IscsiLuns.None : new IscsiLuns(host));
    }

    /// <summary>Leaves out what could not be read, and says so.</summary>
    public void Warn(string text) => warn(text);

    /// <summary>Reads properties of the host itself: one request.</summary>
    public async Task<RetrievedObject> ReadHostAsync(string[] paths, CancellationToken cancellationToken) =>
        HostIn(await session
            .RetrieveAsync(
                cancellationToken, new PropertyQuery().Start(place.Host).Read(ManagedTypes.HostSystem, paths))
            .ConfigureAwait(false))
        ?? throw VirException.Create(VirErrorCode.InternalError, "The server does not show the host any more");

    private async Task<(IReadOnlyList<PoolBackend> Pools, RetrievedObject? Host)> ReadAsync(
        StorageKinds kinds, CancellationToken cancellationToken, params string[] more)
    {
        if (kinds == StorageKinds.None)
            return ([], null);
        IReadOnlyList<RetrievedObject> objects;
        try
        {
            objects = await session.RetrieveAsync(cancellationToken, Query(kinds, more)).ConfigureAwait(false);
        }
        catch (VirException e) when (kinds == StorageKinds.All && e.InnerException is VimFaultException)
        {
            // Adapters that the server cannot describe must not hide the datastores.
            warn($"the host's iSCSI adapters are left out: {e.Message}");
            objects = await session
                .RetrieveAsync(cancellationToken, Query(StorageKinds.Datastores, [])).ConfigureAwait(false);
        }
        RetrievedObject? host = HostIn(objects);
        List<PoolBackend> pools = [.. Datastores(objects)];
        if (host is not null)
            pools.AddRange(new IscsiAdapters(host).Targets.Select(target => new IscsiPool(this, target)));
        return (pools, host);
    }

    private IEnumerable<DatastorePool> Datastores(IReadOnlyList<RetrievedObject> objects)
    {
        var seen = new HashSet<ManagedObjectReference>();
        foreach (RetrievedObject content in objects)
        {
            if (content.Reference.Type != ManagedTypes.Datastore || !seen.Add(content.Reference))
                continue;
            var reading = new DatastoreReading(content, place.Host);
            if (reading.Name.Length > 0)
                yield return new DatastorePool(this, reading);
            else
                warn($"datastore '{content.Reference.Value}' is left out: {reading.WhyNameless}");
        }
    }

    private PropertyQuery Query(StorageKinds kinds, string[] more)
    {
        bool asksHost = kinds.HasFlag(StorageKinds.Targets);
        PropertyQuery query = new PropertyQuery().Start(place.Host, skip: !asksHost);
        if (asksHost)
            query.Read(ManagedTypes.HostSystem, [.. IscsiAdapters.Paths, .. more]);
        if (kinds.HasFlag(StorageKinds.Datastores))
        {
            query
                .Follow("datastore", ManagedTypes.HostSystem, "datastore")
                .Read(ManagedTypes.Datastore, DatastoreReading.Paths);
        }
        return query;
    }

    private static RetrievedObject? HostIn(IEnumerable<RetrievedObject> objects) =>
        objects.FirstOrDefault(o => o.Reference.Type == ManagedTypes.HostSystem);
}
