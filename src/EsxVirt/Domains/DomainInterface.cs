using System.Net;

namespace EsxVirt.Domains;

/// <summary>A guest's network interface as VMware Tools sees it; libvirt's <c>virDomainInterface</c>.</summary>
/// <param name="Name">The network that it is connected to.</param>
/// <param name="MacAddress">Null when the server does not tell.</param>
/// <param name="Addresses">In the server's order.</param>
public sealed record DomainInterface(string Name, string? MacAddress, IReadOnlyList<InterfaceAddress> Addresses);

/// <summary>An address with its prefix length.</summary>
/// <param name="Address">The address.</param>
/// <param name="PrefixLength">0 when the server does not tell it.</param>
/// <param name="Text">
/// The address as the server writes it, which for IPv6 has many ways; libvirt hands it on as it is.
/// </param>
public readonly record struct InterfaceAddress(IPAddress Address, int PrefixLength, string Text);

/// <summary>Where interface addresses come from; the numbers of <c>virDomainInterfaceAddressesSource</c>.</summary>
public enum InterfaceAddressSource
{
    /// <summary>DHCP leases; taken as <see cref="Agent"/>, which is the only source of an ESX host.</summary>
    Lease = 0,

    /// <summary>The guest agent: VMware Tools.</summary>
    Agent = 1,

    /// <summary>The host's ARP table; refused.</summary>
    Arp = 2,
}
