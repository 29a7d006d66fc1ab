// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Physical network card network resource details of a host.</summary>
public partial class HostPnicNetworkResourceInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPnicNetworkResourceInfo>(
        "HostPnicNetworkResourceInfo", null, Schema.ApiVersion.V6_0, static () => new HostPnicNetworkResourceInfo(),
        [
            new("pnicDevice", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("availableBandwidthForVMTraffic", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("unusedBandwidthForVMTraffic", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("placedVirtualNics", WireKind.Data, "HostPlacedVirtualNicIdentifier", MemberUse.List, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Physical network card device.</summary>
    public string PnicDevice { get; set; } = "";

    /// <summary>Available bandwidth for machine traffic.</summary>
    public long? AvailableBandwidthForVMTraffic { get; set; }

    /// <summary>Unused bandwidth for machine traffic.</summary>
    public long? UnusedBandwidthForVMTraffic { get; set; }

    /// <summary>Placed virtual nics.</summary>
    public List<HostPlacedVirtualNicIdentifier> PlacedVirtualNics { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => PnicDevice,
        1 => AvailableBandwidthForVMTraffic,
        2 => UnusedBandwidthForVMTraffic,
        3 => PlacedVirtualNics,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PnicDevice = (string)value!;
                break;
            case 1:
                AvailableBandwidthForVMTraffic = (long?)value;
                break;
            case 2:
                UnusedBandwidthForVMTraffic = (long?)value;
                break;
            case 3:
                PlacedVirtualNics.Add((HostPlacedVirtualNicIdentifier)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
