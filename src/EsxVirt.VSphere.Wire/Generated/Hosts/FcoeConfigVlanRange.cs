// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Fcoe configuration VLAN range.</summary>
public partial class FcoeConfigVlanRange : DataObject
{
    internal static readonly DataType TypeRow = new DataType<FcoeConfigVlanRange>(
        "FcoeConfigVlanRange", null, Schema.ApiVersion.V5_0, static () => new FcoeConfigVlanRange(),
        [
            new("vlanLow", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("vlanHigh", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>VLAN low.</summary>
    public int VlanLow { get; set; }

    /// <summary>VLAN high.</summary>
    public int VlanHigh { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => VlanLow,
        1 => VlanHigh,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VlanLow = (int)value!;
                break;
            case 1:
                VlanHigh = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
