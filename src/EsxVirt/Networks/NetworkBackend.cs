using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Networks;

/// <summary>A switch of the host, of either kind, as one answer showed it.</summary>
internal abstract class NetworkBackend
{
    public abstract string Name { get; }

    public abstract Guid Uuid { get; }

    public abstract bool IsDistributed { get; }

    /// <summary>What has to be read before it can be described.</summary>
    public abstract NetworkScope Needs { get; }

    /// <summary>What the XML says of it.</summary>
    /// <param name="networks">The answer that showed it, read with <see cref="Needs"/>.</param>
    /// <param name="flags">What to tell beyond libvirt.</param>
    public abstract NetworkDefinition Describe(HostNetworks networks, NetworkXmlFlags flags);

    /// <summary>With cards it is a bridge to the world, without any it stands alone; libvirt words both so.</summary>
    private protected NetworkDefinition Define(
        ValueList<string> cards, NetworkBandwidth? bandwidth, ValueList<NetworkPortGroup> portGroups) => new(
        Name,
        Uuid,
        cards.Count > 0 ? new NetworkForward(NetworkForwardMode.Bridge, cards) : null,
        cards.Count > 0 ? null : new NetworkBridge(Name: null, Stp: false, Delay: 0),
        Mtu: null,
        Vlan: null,
        bandwidth,
        portGroups,
        Others: []);
}
