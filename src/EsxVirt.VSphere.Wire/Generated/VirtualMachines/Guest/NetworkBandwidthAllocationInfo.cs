// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network bandwidth allocation details.</summary>
public partial class NetworkBandwidthAllocationInfo : ResourceAllocationInfo
{
    internal static new readonly DataType TypeRow = new DataType<NetworkBandwidthAllocationInfo>(
        "NetworkBandwidthAllocationInfo", ResourceAllocationInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new NetworkBandwidthAllocationInfo(),
        [
            new("distributedVirtualSwitch", WireKind.Reference, "DistributedVirtualSwitch", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("inShapingPolicy", WireKind.Data, "HostNetworkTrafficShapingPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("outShapingPolicy", WireKind.Data, "HostNetworkTrafficShapingPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Distributed virtual switch.</summary>
    public ManagedObjectReference? DistributedVirtualSwitch { get; set; }

    /// <summary>In shaping policy.</summary>
    public HostNetworkTrafficShapingPolicy? InShapingPolicy { get; set; }

    /// <summary>Out shaping policy.</summary>
    public HostNetworkTrafficShapingPolicy? OutShapingPolicy { get; set; }

    internal override object? Get(int index) => index switch
    {
        5 => DistributedVirtualSwitch,
        6 => InShapingPolicy,
        7 => OutShapingPolicy,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 5:
                DistributedVirtualSwitch = (ManagedObjectReference?)value;
                break;
            case 6:
                InShapingPolicy = (HostNetworkTrafficShapingPolicy?)value;
                break;
            case 7:
                OutShapingPolicy = (HostNetworkTrafficShapingPolicy?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
