// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A network card backed by an opaque network.</summary>
public partial class VirtualEthernetCardOpaqueNetworkBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualEthernetCardOpaqueNetworkBackingInfo>(
        "VirtualEthernetCardOpaqueNetworkBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V5_5, static () => new VirtualEthernetCardOpaqueNetworkBackingInfo(),
        [
            new("opaqueNetworkId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("opaqueNetworkType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Opaque network identifier.</summary>
    public string OpaqueNetworkId { get; set; } = "";

    /// <summary>Opaque network type.</summary>
    public string OpaqueNetworkType { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => OpaqueNetworkId,
        1 => OpaqueNetworkType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                OpaqueNetworkId = (string)value!;
                break;
            case 1:
                OpaqueNetworkType = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
