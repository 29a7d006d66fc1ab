// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fibre channel over Ethernet bus adapter link details of a host.</summary>
public partial class HostFibreChannelOverEthernetHbaLinkInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostFibreChannelOverEthernetHbaLinkInfo>(
        "HostFibreChannelOverEthernetHbaLinkInfo", null, Schema.ApiVersion.V5_0, static () => new HostFibreChannelOverEthernetHbaLinkInfo(),
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
        0 => VnportMac,
        1 => FcfMac,
        2 => VlanId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VnportMac = (string)value!;
                break;
            case 1:
                FcfMac = (string)value!;
                break;
            case 2:
                VlanId = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
