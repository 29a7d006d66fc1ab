// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A network card backed by a network.</summary>
public partial class VirtualEthernetCardNetworkBackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualEthernetCardNetworkBackingInfo>(
        "VirtualEthernetCardNetworkBackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualEthernetCardNetworkBackingInfo(),
        [
            new("network", WireKind.Reference, "Network", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("inPassthroughMode", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network.</summary>
    public ManagedObjectReference? Network { get; set; }

    /// <summary>Whether the guest drives the card directly.</summary>
    public bool? InPassthroughMode { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Network,
        3 => InPassthroughMode,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Network = (ManagedObjectReference?)value;
                break;
            case 3:
                InPassthroughMode = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
