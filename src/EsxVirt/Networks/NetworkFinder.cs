using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Networks;

/// <summary>Picks networks among those of the host.</summary>
internal sealed class NetworkFinder(NetworkReader reader)
{
    /// <summary>The networks that a filter selects, in the server's order: one request, or none.</summary>
    public async Task<IReadOnlyList<Network>> ListAsync(
        NetworkFilter filter, NetworkData data, CancellationToken cancellationToken)
    {
        NetworkSelection.Check(filter);
        if (NetworkSelection.IsEmpty(filter))
            return [];
        bool withDistributed = filter.HasFlag(NetworkFilter.Distributed);
        HostNetworks networks = await reader
            .ReadAsync(ScopeOf(data, withDistributed), cancellationToken).ConfigureAwait(false);
        IEnumerable<NetworkBackend> found = StandardIn(networks);
        if (withDistributed)
            found = found.Concat(DistributedSwitch.In(networks));
        return [.. found.Select(item => new Network(reader, item, networks))];
    }

    /// <summary>
    /// One request finds standard switches, and distributed ones that the host tells of; only what is neither costs a
    /// vCenter a second one.
    /// </summary>
    public async Task<Network> FindAsync(
        Func<NetworkBackend, bool>[] readings, string missing, NetworkData data, CancellationToken cancellationToken)
    {
        HostNetworks networks = await reader
            .ReadAsync(ScopeOf(data, withDistributed: false), cancellationToken).ConfigureAwait(false);
        NetworkBackend? found = Pick(networks, readings);
        if (found is null && reader.CanSeeDistributed)
        {
            networks = await reader.ReadAsync(ScopeOf(data, withDistributed: true), cancellationToken)
                .ConfigureAwait(false);
            found = Pick(networks, readings);
        }
        return found is not null
            ? new Network(reader, found, networks)
            : throw VirException.Create(VirErrorCode.NoNetwork, missing);
    }

    public Task<Network> ByNameAsync(string name, NetworkData data, CancellationToken cancellationToken) =>
        FindAsync([item => item.Name == name], MissingName(name), data, cancellationToken);

    public Task<Network> ByUuidAsync(Guid uuid, CancellationToken cancellationToken) => FindAsync(
        [item => item.Uuid == uuid], MissingUuid(uuid.ToString()), NetworkData.None, cancellationToken);

    /// <summary>UUID and name in this order, from one answer.</summary>
    public Task<Network> ByTextAsync(
        string text, NetworkData data, NetworkLookup lookup, CancellationToken cancellationToken)
    {
        var readings = new List<Func<NetworkBackend, bool>>();
        if (lookup.HasFlag(NetworkLookup.Uuid) && text.Length == 36 && UuidText.TryParse(text, out Guid uuid))
            readings.Add(item => item.Uuid == uuid);
        if (lookup.HasFlag(NetworkLookup.Name))
            readings.Add(item => item.Name == text);
        string missing = lookup == NetworkLookup.Uuid ? MissingUuid(text) : MissingName(text);
        return FindAsync([.. readings], missing, data, cancellationToken);
    }

    /// <summary>The same switch in another answer.</summary>
    /// <exception cref="VirException">NO_NETWORK when it is gone.</exception>
    public static NetworkBackend Same(NetworkBackend item, HostNetworks networks) =>
        Pick(networks, [other => other.IsDistributed == item.IsDistributed && other.Name == item.Name])
        ?? throw VirException.Create(VirErrorCode.NoNetwork, MissingName(item.Name));

    /// <summary>The standard switch of that name in an answer; null where it has none.</summary>
    public Network? Standard(string name, HostNetworks networks) =>
        networks.Switches.FirstOrDefault(item => item.Name == name) is { } item
            ? new Network(reader, new StandardSwitch(item), networks)
            : null;

    /// <summary>A switch that was made and that the server does not show.</summary>
    public Network Unseen(string name, HostNetworks networks) => new(
        reader, new StandardSwitch(new VSphere.Wire.Types.HostVirtualSwitch { Name = name }), networks);

    private static string MissingName(string name) => $"Could not find HostVirtualSwitch with name '{name}'";

    private static string MissingUuid(string uuid) => $"Could not find HostVirtualSwitch with UUID '{uuid}'";

    private static NetworkScope ScopeOf(NetworkData data, bool withDistributed) =>
        (data == NetworkData.Definition ? NetworkScope.Details : NetworkScope.Switches)
        | (withDistributed ? NetworkScope.Distributed : NetworkScope.Switches);

    private static IEnumerable<NetworkBackend> StandardIn(HostNetworks networks) =>
        networks.Switches.Select(item => new StandardSwitch(item));

    private static NetworkBackend? Pick(HostNetworks networks, Func<NetworkBackend, bool>[] readings)
    {
        NetworkBackend[] all = [.. StandardIn(networks), .. DistributedSwitch.In(networks)];
        return readings.Select(reading => all.FirstOrDefault(reading)).FirstOrDefault(found => found is not null);
    }
}
