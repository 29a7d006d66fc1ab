// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A port of a distributed switch.</summary>
public partial class VirtualEthernetCardDistributedVirtualPortBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualEthernetCardDistributedVirtualPortBackingInfo>(
        "VirtualEthernetCardDistributedVirtualPortBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V4_0, static () => new VirtualEthernetCardDistributedVirtualPortBackingInfo(),
        [
            new("port", WireKind.Data, "DistributedVirtualSwitchPortConnection", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Port.</summary>
    public DistributedVirtualSwitchPortConnection Port { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Port,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Port = (DistributedVirtualSwitchPortConnection)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
