using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts.Networking;

/// <summary>What a port group of a distributed switch is set up with.</summary>
/// <param name="Key">Also the value of its reference: machines name it in their VMX files.</param>
/// <param name="Name">Its name.</param>
/// <param name="Vlan">What its ports carry.</param>
/// <param name="Shaping">Limits of both directions; null for none.</param>
/// <param name="IsUplink">For the hosts' own cards, not for machines.</param>
internal sealed record DistributedPortGroupFacts(
    string Key,
    string Name,
    VmwareDistributedVirtualSwitchVlanSpec Vlan,
    DVSTrafficShapingPolicy? Shaping = null,
    bool IsUplink = false)
{
    public static IReadOnlyList<DistributedPortGroupFacts> All(string switchName) =>
    [
        new("dvportgroup-30", $"{switchName}-DVUplinks-30", Trunk((0, 4094)), IsUplink: true),
        new("dvportgroup-31", "DPortGroup", VlanId(0)),
        new("dvportgroup-32", "DVLAN 40", VlanId(40), Limits(16_000_000, 32_000_000, 1_048_576)),
        new("dvportgroup-33", "DTrunk", Trunk((100, 110), (200, 200))),
        new("dvportgroup-34", "DPrivate", new VmwareDistributedVirtualSwitchPvlanSpec { PvlanId = 55 }),
    ];

    private static VmwareDistributedVirtualSwitchVlanIdSpec VlanId(int id) => new() { VlanId = id };

    private static VmwareDistributedVirtualSwitchTrunkVlanSpec Trunk(params (int Start, int End)[] ranges) => new()
    {
        VlanId = [.. ranges.Select(range => new NumericRange { Start = range.Start, End = range.End })],
    };

    private static DVSTrafficShapingPolicy Limits(long average, long peak, long burst) => new()
    {
        Enabled = new BoolPolicy { Value = true },
        AverageBandwidth = new LongPolicy { Value = average },
        PeakBandwidth = new LongPolicy { Value = peak },
        BurstSize = new LongPolicy { Value = burst },
    };
}
