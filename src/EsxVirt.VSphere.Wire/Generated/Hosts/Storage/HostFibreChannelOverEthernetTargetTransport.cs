// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A way to a target over FCoE.</summary>
public partial class HostFibreChannelOverEthernetTargetTransport : HostFibreChannelTargetTransport
{
    internal static new readonly DataType TypeRow = new DataType<HostFibreChannelOverEthernetTargetTransport>(
        "HostFibreChannelOverEthernetTargetTransport", HostFibreChannelTargetTransport.TypeRow, Schema.ApiVersion.V5_0, static () => new HostFibreChannelOverEthernetTargetTransport(),
        [
            new("vnportMac", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("fcfMac", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("vlanId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Vnport MAC address.</summary>
    public string VnportMac { get; set; } = "";

    /// <summary>Fcf MAC address.</summary>
    public string FcfMac { get; set; } = "";

    /// <summary>VLAN; 0 for none.</summary>
    public int VlanId { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => VnportMac,
        3 => FcfMac,
        4 => VlanId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                VnportMac = (string)value!;
                break;
            case 3:
                FcfMac = (string)value!;
                break;
            case 4:
                VlanId = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
