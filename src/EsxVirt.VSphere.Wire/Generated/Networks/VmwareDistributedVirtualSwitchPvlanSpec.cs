// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A private VLAN.</summary>
public partial class VmwareDistributedVirtualSwitchPvlanSpec : VmwareDistributedVirtualSwitchVlanSpec
{
    internal static new readonly DataType TypeRow = new DataType<VmwareDistributedVirtualSwitchPvlanSpec>(
        "VmwareDistributedVirtualSwitchPvlanSpec", VmwareDistributedVirtualSwitchVlanSpec.TypeRow, Schema.ApiVersion.V4_0, static () => new VmwareDistributedVirtualSwitchPvlanSpec(),
        [
            new("pvlanId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The secondary VLAN.</summary>
    public int PvlanId { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => PvlanId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                PvlanId = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
