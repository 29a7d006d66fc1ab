using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>Describes the network of a host, with whatever a test made odd about it.</summary>
internal static class HostNetworking
{
    public static HostNetworkInfo Describe(HostSystem host)
    {
        HostNetwork network = host.Network;
        var info = new HostNetworkInfo
        {
            Vswitch = [.. network.Switches.Select(item => item.Describe(network))],
            ProxySwitch = [.. DistributedSwitchMember.Of(host)],
            Portgroup = [.. network.PortGroups.Select(group => group.Describe(network))],
            Pnic = [.. network.Cards],
            Vnic = [.. network.Adapters],
            DnsConfig = Dns(host),
        };
        host.Server.OddNetworks?.Invoke(info);
        return info;
    }

    public static HostDnsConfig Dns(HostSystem host)
    {
        int dot = host.Name.IndexOf('.');
        return new HostDnsConfig
        {
            Dhcp = false,
            HostName = dot < 0 ? host.Name : host.Name[..dot],
            DomainName = dot < 0 ? "example.com" : host.Name[(dot + 1)..],
            Address = ["192.0.2.53"],
            SearchDomain = ["example.com"],
        };
    }
}
