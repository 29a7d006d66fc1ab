using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>Policies of switches and port groups: what a host's own are, and how a port group inherits.</summary>
internal static class NetworkPolicies
{
    /// <summary>What a switch has where nobody says otherwise.</summary>
    public static HostNetworkPolicy Usual(
        IReadOnlyList<string> cards, HostNetworkTrafficShapingPolicy? shaping = null) => new()
        {
            Security = new HostNetworkSecurityPolicy
            {
                AllowPromiscuous = false,
                MacChanges = true,
                ForgedTransmits = true,
            },
            NicTeaming = new HostNicTeamingPolicy
            {
                Policy = "loadbalance_srcid",
                ReversePolicy = true,
                NotifySwitches = true,
                RollingOrder = false,
                FailureCriteria = new HostNicFailureCriteria
                {
                    CheckSpeed = "minimum",
                    Speed = 10,
                    CheckDuplex = false,
                    FullDuplex = false,
                    CheckErrorPercent = false,
                    Percentage = 0,
                    CheckBeacon = false,
                },
                NicOrder = new HostNicOrderPolicy { ActiveNic = [.. cards] },
            },
            OffloadPolicy = new HostNetOffloadCapabilities
            {
                CsumOffload = true,
                TcpSegmentation = true,
                ZeroCopyXmit = true,
            },
            ShapingPolicy = shaping ?? new HostNetworkTrafficShapingPolicy { Enabled = false },
        };

    /// <param name="average">In bits per second.</param>
    /// <param name="peak">In bits per second.</param>
    /// <param name="burst">In bytes.</param>
    public static HostNetworkTrafficShapingPolicy Shaping(long average, long peak, long burst) => new()
    {
        Enabled = true,
        AverageBandwidth = average,
        PeakBandwidth = peak,
        BurstSize = burst,
    };

    /// <summary>Each part from the port group, or else from its switch; missing where neither says anything.</summary>
    public static HostNetworkPolicy Inherit(HostNetworkPolicy own, HostNetworkPolicy? above) => new()
    {
        Security = own.Security ?? above?.Security,
        NicTeaming = own.NicTeaming ?? above?.NicTeaming,
        OffloadPolicy = own.OffloadPolicy ?? above?.OffloadPolicy,
        ShapingPolicy = own.ShapingPolicy ?? above?.ShapingPolicy,
    };
}
