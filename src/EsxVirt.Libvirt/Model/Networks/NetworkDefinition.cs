namespace EsxVirt.Libvirt.Model.Networks;

/// <summary>What a <c>network</c> document says, as far as a virtual switch can be described by one.</summary>
/// <param name="Name">Never empty.</param>
/// <param name="Uuid">Null when the document names none.</param>
/// <param name="Forward">Null for an isolated network.</param>
/// <param name="Bridge">The host's bridge; null when the document has no such element.</param>
/// <param name="Mtu">Largest packet in bytes; null when not said.</param>
/// <param name="Vlan">VLANs of ports outside of port groups; null for none.</param>
/// <param name="Bandwidth">Limits of the network; null for none.</param>
/// <param name="PortGroups">In the document's order.</param>
/// <param name="Others">Names of elements that mean something to libvirt and are not held here.</param>
public sealed record NetworkDefinition(
    string Name,
    Guid? Uuid,
    NetworkForward? Forward,
    NetworkBridge? Bridge,
    int? Mtu,
    NetworkVlan? Vlan,
    NetworkBandwidth? Bandwidth,
    ValueList<NetworkPortGroup> PortGroups,
    ValueList<string> Others);

/// <summary>How a network reaches the world.</summary>
/// <param name="Mode">The kind.</param>
/// <param name="Interfaces">Cards of the host by name, each once.</param>
/// <param name="HasOtherDevices">Devices are named by PCI address or physical function instead.</param>
public sealed record NetworkForward(
    NetworkForwardMode Mode, ValueList<string> Interfaces, bool HasOtherDevices = false);

/// <summary>A bridge of the host.</summary>
/// <param name="Name">Null when not said.</param>
/// <param name="Stp">Whether the spanning tree protocol runs; null: not said.</param>
/// <param name="Delay">Forwarding delay in seconds; null: not said.</param>
public sealed record NetworkBridge(string? Name, bool? Stp, uint? Delay);

/// <summary>A port group of a network.</summary>
/// <param name="Name">Unique on a host.</param>
/// <param name="IsDefault">For machines that name none.</param>
/// <param name="Vlan">Null for none.</param>
/// <param name="Bandwidth">Null for no limits of its own.</param>
public sealed record NetworkPortGroup(string Name, bool IsDefault, NetworkVlan? Vlan, NetworkBandwidth? Bandwidth);

/// <summary>VLANs that a port carries.</summary>
/// <param name="IsTrunk">The document says so: packets keep their tags.</param>
/// <param name="Tags">Numbers up to 4095; none at all only in a trunk.</param>
public sealed record NetworkVlan(bool IsTrunk, ValueList<uint> Tags);

/// <summary>Limits in both directions, seen from the machine; a side that is null has none.</summary>
public sealed record NetworkBandwidth(BandwidthRate? Inbound, BandwidthRate? Outbound);

/// <summary>A limit in one direction. Zero stands for a value that is not set.</summary>
/// <param name="Average">In kilobytes (1000 bytes) a second.</param>
/// <param name="Peak">In kilobytes a second.</param>
/// <param name="Burst">In kibibytes.</param>
public sealed record BandwidthRate(ulong Average, ulong Peak, ulong Burst);
