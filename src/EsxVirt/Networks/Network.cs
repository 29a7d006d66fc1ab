using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Networks;

/// <summary>A virtual switch of the host; libvirt's <c>virNetwork</c>. Standard switches are what libvirt's driver
/// shows; distributed ones come beside them.</summary>
/// <remarks>What it says was read when it was listed or found. Safe for use from many threads.</remarks>
public sealed class Network
{
    private readonly NetworkReader _reader;
    private readonly NetworkBackend _item;
    private readonly HostNetworks _networks;

    internal Network(NetworkReader reader, NetworkBackend item, HostNetworks networks)
    {
        _reader = reader;
        _item = item;
        _networks = networks;
    }

    /// <summary>Unique among the standard switches of a host.</summary>
    public string Name => _item.Name;

    /// <summary>Of a standard switch made from its key by libvirt's recipe: <c>vSwitch0</c> has the same on every host.
    /// Of a distributed switch its own.</summary>
    public Guid Uuid => _item.Uuid;

    /// <summary>Whether a vCenter manages the switch for several hosts. It cannot be undefined here.</summary>
    public bool IsDistributed => _item.IsDistributed;

    /// <summary>The host's bridge (<c>virNetworkGetBridgeName</c>, which libvirt's driver lacks): the switch itself, by
    /// the name that the host's own tools take. Domains are plugged into its port groups.</summary>
    public string BridgeName => _item.Name;

    /// <summary>Always true: a switch is there or not.</summary>
    public bool IsActive => true;

    /// <summary>Always true: a host knows no others.</summary>
    public bool IsPersistent => true;

    /// <summary>Always true: a host brings its switches up by itself.</summary>
    public bool Autostart => true;

    /// <summary>Accepts what is so anyway (<c>virNetworkSetAutostart</c>); no request.</summary>
    /// <exception cref="VirException">INTERNAL_ERROR for <c>false</c>; OPERATION_DENIED on a read-only
    /// connection.</exception>
    public Task SetAutostartAsync(bool enabled, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _reader.Policy.RequireWritable("virNetworkSetAutostart");
        return enabled
            ? Task.CompletedTask
            : throw VirException.Create(VirErrorCode.InternalError, "Cannot deactivate network autostart");
    }

    /// <summary>Cards, limits and port groups. No request where they were read along, else one.</summary>
    /// <exception cref="VirException">NO_NETWORK when it is gone.</exception>
    public async Task<NetworkDefinition> GetDefinitionAsync(
        NetworkXmlFlags flags = NetworkXmlFlags.None, CancellationToken cancellationToken = default)
    {
        NetworkScope seen = _reader.CanSeeDistributed ? ~NetworkScope.Switches : ~NetworkScope.Distributed;
        NetworkScope needs = _item.Needs & seen;
        if ((_networks.Scope & needs) == needs)
            return _item.Describe(_networks, flags);
        HostNetworks networks = await _reader.ReadAsync(needs, cancellationToken).ConfigureAwait(false);
        return NetworkFinder.Same(_item, networks).Describe(networks, flags);
    }

    /// <summary>The network XML (<c>virNetworkGetXMLDesc</c>); requests and errors as of
    /// <see cref="GetDefinitionAsync"/>.</summary>
    public async Task<string> GetXmlAsync(
        NetworkXmlFlags flags = NetworkXmlFlags.None, CancellationToken cancellationToken = default) =>
        NetworkXml.Format(await GetDefinitionAsync(flags, cancellationToken).ConfigureAwait(false));

    /// <summary>Removes the switch and its port groups (<c>virNetworkUndefine</c>), or nothing: what is connected to
    /// something is refused before anything is removed, and what was removed is put back when the server refuses the
    /// rest. 2 requests and one for each port group.</summary>
    /// <exception cref="VirException">
    /// OPERATION_INVALID, naming who is connected; OPERATION_UNSUPPORTED for a distributed switch; NO_NETWORK when it
    /// is gone; OPERATION_DENIED on a read-only connection.
    /// </exception>
    public Task UndefineAsync(CancellationToken cancellationToken = default)
    {
        _reader.Policy.RequireWritable("virNetworkUndefine");
        return IsDistributed
            ? throw VirException.Create(
                VirErrorCode.OperationUnsupported,
                $"distributed switch '{Name}' belongs to its vCenter and is not undefined from a host")
            : new NetworkRemoval(_reader, Name).RunAsync(cancellationToken);
    }
}
