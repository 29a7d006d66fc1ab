// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network shaper details of a virtual machine.</summary>
public partial class VirtualMachineNetworkShaperInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineNetworkShaperInfo>(
        "VirtualMachineNetworkShaperInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineNetworkShaperInfo(),
        [
            new("enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("peakBps", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("averageBps", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("burstSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is switched on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Peak bps.</summary>
    public long? PeakBps { get; set; }

    /// <summary>Average bps.</summary>
    public long? AverageBps { get; set; }

    /// <summary>Burst size.</summary>
    public long? BurstSize { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Enabled,
        1 => PeakBps,
        2 => AverageBps,
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
                PeakBps = (long?)value;
                break;
            case 2:
                AverageBps = (long?)value;
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
