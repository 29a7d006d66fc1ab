using System.Net;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains;

/// <summary>What VMware Tools report of a guest's network interfaces.</summary>
internal static class GuestInterfaces
{
    /// <summary>Connected interfaces with a network; an address that cannot be read is left out.</summary>
    public static IReadOnlyList<DomainInterface> From(IEnumerable<GuestNicInfo> interfaces) =>
    [
        .. interfaces
            .Where(nic => nic is { Connected: true, Network: not null })
            .Select(nic => new DomainInterface(nic.Network!, nic.MacAddress, [.. Addresses(nic)])),
    ];

    /// <summary>The detailed list tells prefixes; old Tools have only the plain one.</summary>
    private static IEnumerable<InterfaceAddress> Addresses(GuestNicInfo nic)
    {
        IEnumerable<(string Text, int Prefix)> addresses = nic.IpConfig is { } detailed
            ? detailed.IpAddress.Select(a => (a.IpAddress, a.PrefixLength))
            : nic.IpAddress.Select(a => (a, 0));
        foreach ((string text, int prefix) in addresses)
        {
            if (IPAddress.TryParse(text, out IPAddress? address))
                yield return new InterfaceAddress(address, prefix, text);
        }
    }
}
