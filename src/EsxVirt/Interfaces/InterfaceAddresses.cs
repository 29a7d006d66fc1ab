using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.HostInterfaces;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Interfaces;

/// <summary>The addresses of an interface, as libvirt words them.</summary>
internal static class InterfaceAddresses
{
    /// <param name="ip">What the host tells; null for nothing.</param>
    /// <param name="kind">Of a physical card only IPv4 is told, as libvirt does.</param>
    /// <param name="asSetUp">Leaves out what a DHCP server gave.</param>
    public static ValueList<InterfaceProtocol> Read(HostIpConfig? ip, InterfaceKind kind, bool asSetUp)
    {
        if (ip is null)
            return [];
        var protocols = new List<InterfaceProtocol>();
        if (ip.Dhcp || !string.IsNullOrEmpty(ip.IpAddress) && !string.IsNullOrEmpty(ip.SubnetMask))
            protocols.Add(V4(ip, kind, asSetUp));
        if (kind == InterfaceKind.VMKernel && ip.IpV6Config is { } v6)
            AddV6(protocols, v6, asSetUp);
        return [.. protocols];
    }

    // libvirt says of a card that asks a DHCP server that name servers do not come from it; that is how it was first
    // written, and scripts may have got used to it.
    private static InterfaceProtocol V4(HostIpConfig ip, InterfaceKind kind, bool asSetUp) => new(
        "ipv4",
        AutoConfiguration: false,
        ip.Dhcp ? new InterfaceDhcp(kind == InterfaceKind.Physical ? false : null) : null,
        string.IsNullOrEmpty(ip.IpAddress) || ip.Dhcp && asSetUp || PrefixOf(ip.SubnetMask) is not { } prefix
            ? []
            : [new InterfaceAddress(ip.IpAddress, prefix)]);

    private static void AddV6(
        List<InterfaceProtocol> protocols, HostIpConfigIpV6AddressConfiguration v6, bool asSetUp)
    {
        bool auto = v6.AutoConfigurationEnabled == true;
        bool dhcp = v6.DhcpV6Enabled == true;
        ValueList<InterfaceAddress> addresses =
        [
            .. v6.IpV6Address
                .Where(address => !asSetUp || address.Origin is null or "manual")
                .Select(address => new InterfaceAddress(address.IpAddress, address.PrefixLength)),
        ];
        if (auto || dhcp || addresses.Count > 0)
            protocols.Add(
                new InterfaceProtocol("ipv6", auto, dhcp ? new InterfaceDhcp(PeerDns: null) : null, addresses));
    }

    /// <summary>Bits of a mask, 0 where there is none; null for one that is no prefix.</summary>
    private static int? PrefixOf(string? mask)
    {
        if (string.IsNullOrEmpty(mask))
            return 0;
        if (!IPAddress.TryParse(mask, out IPAddress? address) || address.AddressFamily != AddressFamily.InterNetwork)
            return null;
        uint bits = BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes());
        int prefix = BitOperations.LeadingZeroCount(~bits);
        return BitOperations.PopCount(bits) == prefix ? prefix : null;
    }
}
