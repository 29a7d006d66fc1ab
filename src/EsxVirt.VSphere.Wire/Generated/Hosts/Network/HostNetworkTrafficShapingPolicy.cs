// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network traffic shaping policy of a host.</summary>
public partial class HostNetworkTrafficShapingPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetworkTrafficShapingPolicy>(
        "HostNetworkTrafficShapingPolicy", null, Schema.ApiVersion.V2_0, static () => new HostNetworkTrafficShapingPolicy(),
        [
            new("enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("averageBandwidth", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("peakBandwidth", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("burstSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is switched on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Average bandwidth.</summary>
    public long? AverageBandwidth { get; set; }

    /// <summary>Peak bandwidth.</summary>
    public long? PeakBandwidth { get; set; }

    /// <summary>Burst size.</summary>
    public long? BurstSize { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Enabled,
        1 => AverageBandwidth,
        2 => PeakBandwidth,
        3 => BurstSize,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Enabled = (bool?)value;
                break;
            case 1:
                AverageBandwidth = (long?)value;
                break;
            case 2:
                PeakBandwidth = (long?)value;
                break;
            case 3:
                BurstSize = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
