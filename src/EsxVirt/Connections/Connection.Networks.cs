using EsxVirt.Interfaces;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;

namespace EsxVirt.Connections;

/// <content>The networks and network interfaces of the host.</content>
public sealed partial class Connection
{
    /// <summary>Lists the host's virtual switches in one request, whatever their number.</summary>
    /// <param name="filter">Groups as in libvirt: a set bit selects, bits of a group are alternatives.</param>
    /// <param name="data">What to read along, so that the first call that wants it costs no request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public Task<IReadOnlyList<Network>> ListNetworksAsync(
        NetworkFilter filter = NetworkFilter.None,
        NetworkData data = NetworkData.None,
        CancellationToken cancellationToken = default) =>
        _networks.ListAsync(filter, data, cancellationToken);

    /// <summary>
    /// The switch of that name, standard ones first: one request, two for a distributed switch of which only the
    /// vCenter tells.
    /// </summary>
    /// <exception cref="VirException">NO_NETWORK.</exception>
    public Task<Network> GetNetworkAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _networks.ByNameAsync(name, NetworkData.None, cancellationToken);
    }

    /// <summary>The switch with that UUID; requests as by name.</summary>
    /// <exception cref="VirException">NO_NETWORK.</exception>
    public Task<Network> GetNetworkAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _networks.ByUuidAsync(uuid, cancellationToken);

    /// <summary>
    /// What a user means by a network argument: a UUID (36 characters) or a name, tried in this order; requests as by
    /// name.
    /// </summary>
    /// <param name="text">As the user typed it.</param>
    /// <param name="data">What to read along.</param>
    /// <param name="lookup">The readings of <paramref name="text"/> to try.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="VirException">NO_NETWORK when no reading finds one.</exception>
    public Task<Network> FindNetworkAsync(
        string text,
        NetworkData data = NetworkData.None,
        NetworkLookup lookup = NetworkLookup.Any,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _networks.ByTextAsync(text, data, lookup, cancellationToken);
    }

    /// <summary>Makes a standard switch with its port groups from network XML (<c>virNetworkDefineXML</c>), or nothing:
    /// everything is checked first, and what was made is removed again when the server refuses the rest. 3 requests and
    /// one for each port group.</summary>
    /// <param name="xml">
    /// A name; <c>forward</c> of mode <c>bridge</c> with free cards of the host, or none; bandwidth that is equal in
    /// both directions; port groups, each with a VLAN at most. No UUID: it follows from the name.
    /// </param>
    /// <param name="flags">Whether to refuse what would be ignored.</param>
    /// <param name="cancellationToken">Gives up; what was made is removed.</param>
    /// <exception cref="VirException">
    /// NO_NAME, XML_ERROR, XML_DETAIL, CONFIG_UNSUPPORTED for the document; INTERNAL_ERROR for a switch that exists, as
    /// in libvirt, and for an unknown card; NETWORK_EXIST for a port group that exists; RESOURCE_BUSY for a card of
    /// another switch; OPERATION_DENIED on a read-only connection.
    /// </exception>
    public Task<Network> DefineNetworkAsync(
        string xml,
        NetworkDefineFlags flags = NetworkDefineFlags.None,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return _networkCreation.RunAsync(xml, flags, cancellationToken);
    }

    /// <summary>Lists the host's physical network cards, and then the adapters of its kernel, in one request.</summary>
    public Task<IReadOnlyList<NetworkInterface>> ListInterfacesAsync(
        InterfaceFilter filter = InterfaceFilter.None, CancellationToken cancellationToken = default) =>
        _interfaces.ListAsync(filter, cancellationToken);

    /// <summary>The interface of that name, letter case aside: <c>vmnic0</c>, <c>vmk0</c>. One request.</summary>
    /// <exception cref="VirException">NO_INTERFACE.</exception>
    public Task<NetworkInterface> GetInterfaceAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _interfaces.ByNameAsync(name, cancellationToken);
    }

    /// <summary>
    /// The interface with that MAC address, in any letter case and with <c>:</c> or <c>-</c> between its bytes. A
    /// physical card comes before an adapter that has its address. One request.
    /// </summary>
    /// <exception cref="VirException">NO_INTERFACE.</exception>
    public Task<NetworkInterface> GetInterfaceByMacAsync(string mac, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(mac);
        return _interfaces.ByMacAsync(mac, cancellationToken);
    }
}
