// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>One VLAN.</summary>
public partial class VmwareDistributedVirtualSwitchVlanIdSpec : VmwareDistributedVirtualSwitchVlanSpec
{
    internal static new readonly DataType TypeRow = new DataType<VmwareDistributedVirtualSwitchVlanIdSpec>(
        "VmwareDistributedVirtualSwitchVlanIdSpec", VmwareDistributedVirtualSwitchVlanSpec.TypeRow, Schema.ApiVersion.V4_0, static () => new VmwareDistributedVirtualSwitchVlanIdSpec(),
        [
            new("vlanId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>VLAN; 0 for none.</summary>
    public int VlanId { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => VlanId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                VlanId = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
