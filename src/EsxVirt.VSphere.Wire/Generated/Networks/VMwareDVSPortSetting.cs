// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Settings of a port.</summary>
public partial class VMwareDVSPortSetting : DVPortSetting
{
    internal static new readonly DataType TypeRow = new DataType<VMwareDVSPortSetting>(
        "VMwareDVSPortSetting", DVPortSetting.TypeRow, Schema.ApiVersion.V4_0, static () => new VMwareDVSPortSetting(),
        [
            new("vlan", WireKind.Data, "VmwareDistributedVirtualSwitchVlanSpec", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>VLAN.</summary>
    public VmwareDistributedVirtualSwitchVlanSpec? Vlan { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => Vlan,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                Vlan = (VmwareDistributedVirtualSwitchVlanSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
