using EsxVirt.Connections;
using EsxVirt.Domains.Changes;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.Networks;

/// <summary>Reads the networks of a connection's host from the server; one request each.</summary>
internal sealed class NetworkReader(
    ServerSession session, HostPlace place, ChangePolicy policy, Action<string> warn)
{
    public ChangePolicy Policy => policy;

    /// <summary>Distributed switches came with API 4.0; a vCenter knows more of them than a host does.</summary>
    private bool HasDistributed => session.Client.Version >= ApiVersion.V4_0;

    /// <summary>Whether asking for <see cref="NetworkScope.Distributed"/> can bring anything.</summary>
    public bool CanSeeDistributed => HasDistributed && session.Product.Line == ProductLine.VCenter;

    public void Warn(string text) => warn(text);

    /// <summary>What changes the networks in an answer.</summary>
    /// <param name="networks">The answer.</param>
    /// <param name="call">The call that needs it, for the message.</param>
    public HostNetworkSystem SystemOf(HostNetworks networks, string call) => networks.NetworkSystem is { } reference
        ? new HostNetworkSystem(session.Client, reference)
        : throw VirException.Create(
            VirErrorCode.InternalError, $"Required parameter '_this' is missing for call to {call}");

    public async Task<HostNetworks> ReadAsync(NetworkScope scope, CancellationToken cancellationToken)
    {
        var queries = new List<PropertyQuery> { HostQuery(scope) };
        if ((scope & (NetworkScope.Details | NetworkScope.Users)) != 0)
        {
            queries.Add(new PropertyQuery().Start(place.Datacenter, skip: true)
                .Follow("network", ManagedTypes.Datacenter, "network")
                .Read(ManagedTypes.Network, "name"));
        }
        if (scope.HasFlag(NetworkScope.Distributed) && CanSeeDistributed)
            queries.Add(DistributedQuery());
        if (scope.HasFlag(NetworkScope.Users))
        {
            queries.Add(new PropertyQuery().Start(place.Host, skip: true)
                .Follow("vm", ManagedTypes.HostSystem, "vm")
                .Read(ManagedTypes.VirtualMachine, "name", "network"));
        }
        IReadOnlyList<RetrievedObject> objects = await session
            .RetrieveAsync(cancellationToken, queries).ConfigureAwait(false);
        var networks = new HostNetworks(objects, scope);
        return networks.Unreadable is { } reason
            ? throw VirException.Create(
                VirErrorCode.InternalError, $"The server does not show the virtual switches of the host: {reason}")
            : networks;
    }

    private PropertyQuery HostQuery(NetworkScope scope)
    {
        List<string> lists = ["vswitch"];
        List<string> hostOnly = HasDistributed ? ["proxySwitch"] : [];
        if (scope != NetworkScope.Switches)
        {
            lists.Add("portgroup");
            hostOnly.Add("pnic");
        }
        if (scope.HasFlag(NetworkScope.Users))
            hostOnly.Add("vnic");
        return new PropertyQuery().Start(place.Host)
            .Follow("networkSystem", ManagedTypes.HostSystem, "configManager.networkSystem")
            .Read(ManagedTypes.HostSystem, [.. lists.Concat(hostOnly).Select(list => $"config.network.{list}")])
            .Read(ManagedTypes.HostNetworkSystem, [.. lists.Select(list => $"networkInfo.{list}")]);
    }

    private PropertyQuery DistributedQuery() => new PropertyQuery().Start(place.Host, skip: true)
        .Follow("network", ManagedTypes.HostSystem, "network", skip: false, "switch")
        .Follow("switch", ManagedTypes.DistributedVirtualPortgroup, "config.distributedVirtualSwitch")
        .Read(ManagedTypes.DistributedVirtualPortgroup, "name", "config.distributedVirtualSwitch",
            "config.defaultPortConfig")
        .Read(ManagedTypes.DistributedVirtualSwitch, "name", "uuid", "config.uplinkPortgroup");
}
