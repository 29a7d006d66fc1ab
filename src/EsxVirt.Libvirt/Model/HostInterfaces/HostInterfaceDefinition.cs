namespace EsxVirt.Libvirt.Model.HostInterfaces;

/// <summary>What an <c>interface</c> document of type <c>ethernet</c> says of a host's network interface.</summary>
/// <param name="Name">The device, such as <c>vmnic0</c>.</param>
/// <param name="Mtu">Largest packet in bytes; null leaves it out.</param>
/// <param name="Protocols">Those that it has addresses of.</param>
/// <param name="Mac">As the host writes it; null for none.</param>
public sealed record HostInterfaceDefinition(
    string Name, int? Mtu, ValueList<InterfaceProtocol> Protocols, string? Mac);

/// <summary>The addresses of one protocol.</summary>
/// <param name="Family"><c>ipv4</c> or <c>ipv6</c>.</param>
/// <param name="AutoConfiguration">The interface makes itself addresses from what routers announce.</param>
/// <param name="Dhcp">Null where it does not ask a DHCP server.</param>
/// <param name="Addresses">Those that it has.</param>
public sealed record InterfaceProtocol(
    string Family, bool AutoConfiguration, InterfaceDhcp? Dhcp, ValueList<InterfaceAddress> Addresses);

/// <summary>That addresses come from a DHCP server.</summary>
/// <param name="PeerDns">Whether name servers come from it too; null: not said.</param>
public sealed record InterfaceDhcp(bool? PeerDns);

/// <summary>An address.</summary>
/// <param name="Address">As the host writes it.</param>
/// <param name="Prefix">Length of the network prefix in bits; 0 for not said.</param>
public sealed record InterfaceAddress(string Address, int Prefix);
