// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Limits of a port's traffic in one direction.</summary>
public partial class DVSTrafficShapingPolicy : InheritablePolicy
{
    internal static new readonly DataType TypeRow = new DataType<DVSTrafficShapingPolicy>(
        "DVSTrafficShapingPolicy", InheritablePolicy.TypeRow, Schema.ApiVersion.V4_0, static () => new DVSTrafficShapingPolicy(),
        [
            new("enabled", WireKind.Data, "BoolPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("averageBandwidth", WireKind.Data, "LongPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("peakBandwidth", WireKind.Data, "LongPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("burstSize", WireKind.Data, "LongPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is switched on.</summary>
    public BoolPolicy? Enabled { get; set; }

    /// <summary>In bits per second.</summary>
    public LongPolicy? AverageBandwidth { get; set; }

    /// <summary>In bits per second.</summary>
    public LongPolicy? PeakBandwidth { get; set; }

    /// <summary>In bytes.</summary>
    public LongPolicy? BurstSize { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => Enabled,
        2 => AverageBandwidth,
        3 => PeakBandwidth,
        4 => BurstSize,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Enabled = (BoolPolicy?)value;
                break;
            case 2:
                AverageBandwidth = (LongPolicy?)value;
                break;
            case 3:
                PeakBandwidth = (LongPolicy?)value;
                break;
            case 4:
                BurstSize = (LongPolicy?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
