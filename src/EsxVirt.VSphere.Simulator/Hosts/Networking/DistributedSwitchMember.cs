using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>What a host itself knows of the distributed switches that it belongs to.</summary>
internal static class DistributedSwitchMember
{
    /// <summary>The card by which hosts are connected to the distributed switch.</summary>
    public const string Card = "vmnic3";

    public static IEnumerable<HostProxySwitch> Of(HostSystem host)
    {
        foreach ((string name, string uuid) in host.DistributedSwitches)
        {
            yield return new HostProxySwitch
            {
                DvsUuid = uuid,
                DvsName = name,
                Key = "DvsPortset-0",
                NumPorts = 2060,
                ConfigNumPorts = 512,
                NumPortsAvailable = 2040,
                Mtu = 1500,
                Pnic = [HostNetwork.KeyOfCard(Card)],
                Spec = new HostProxySwitchSpec(),
            };
        }
    }
}
