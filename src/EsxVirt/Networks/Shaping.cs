using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>
/// Limits of traffic: bits a second and bytes on a host, kilobytes a second and kibibytes in libvirt.
/// </summary>
internal static class Shaping
{
    private const ulong BitsPerKilobyte = 8 * 1000;
    private const ulong BytesPerKibibyte = 1024;

    /// <summary>A switch knows one limit, which libvirt shows for both directions; null where none is set.</summary>
    public static NetworkBandwidth? Read(HostNetworkTrafficShapingPolicy? policy)
    {
        if (policy?.Enabled != true)
            return null;
        BandwidthRate? rate = Rate(policy.AverageBandwidth, policy.PeakBandwidth, policy.BurstSize);
        return new NetworkBandwidth(rate, rate);
    }

    /// <summary>A distributed switch limits what goes in and what comes out apart. What goes into the switch is what
    /// libvirt, on the guest's side, calls outbound.</summary>
    public static NetworkBandwidth? Read(DVPortSetting? setting)
    {
        BandwidthRate? inbound = Read(setting?.OutShapingPolicy);
        BandwidthRate? outbound = Read(setting?.InShapingPolicy);
        return inbound is null && outbound is null ? null : new NetworkBandwidth(inbound, outbound);
    }

    /// <summary>The policy for both directions of a port group or switch; null for no limit.</summary>
    /// <exception cref="VirException">CONFIG_UNSUPPORTED: the directions differ, or a number does not fit.</exception>
    public static HostNetworkTrafficShapingPolicy? Write(NetworkBandwidth? bandwidth)
    {
        if (bandwidth is null or { Inbound: null, Outbound: null })
            return null;
        if (bandwidth.Inbound is not { } rate || rate != bandwidth.Outbound)
            throw Unsupported("Different inbound and outbound bandwidth is unsupported");
        if (rate is { Average: 0, Peak: 0, Burst: 0 })
            return null;
        return new HostNetworkTrafficShapingPolicy
        {
            Enabled = true,
            AverageBandwidth = Scale("average", rate.Average, BitsPerKilobyte),
            PeakBandwidth = Scale("peak", rate.Peak, BitsPerKilobyte),
            BurstSize = Scale("burst", rate.Burst, BytesPerKibibyte),
        };
    }

    private static long? Scale(string what, ulong value, ulong factor) =>
        value > long.MaxValue / factor ? throw Unsupported($"bandwidth {what} value '{value}' is too large")
        : value == 0 ? null
        : (long)(value * factor);

    private static BandwidthRate? Read(DVSTrafficShapingPolicy? policy) => policy?.Enabled?.Value == true
        ? Rate(policy.AverageBandwidth?.Value, policy.PeakBandwidth?.Value, policy.BurstSize?.Value)
        : null;

    private static BandwidthRate? Rate(long? average, long? peak, long? burst) => new(
        Positive(average) / BitsPerKilobyte, Positive(peak) / BitsPerKilobyte, Positive(burst) / BytesPerKibibyte);

    private static ulong Positive(long? value) => value is > 0 and { } number ? (ulong)number : 0;

    private static VirException Unsupported(string text) =>
        VirException.Create(VirErrorCode.ConfigUnsupported, text);
}
