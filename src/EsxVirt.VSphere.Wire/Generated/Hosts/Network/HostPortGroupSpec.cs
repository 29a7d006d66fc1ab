// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How a port group is set up.</summary>
public partial class HostPortGroupSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPortGroupSpec>(
        "HostPortGroupSpec", null, Schema.ApiVersion.V2_0, static () => new HostPortGroupSpec(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vlanId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vswitchName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("policy", WireKind.Data, "HostNetworkPolicy", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>VLAN; 0 for none.</summary>
    public int VlanId { get; set; }

    /// <summary>Vswitch name.</summary>
    public string VswitchName { get; set; } = "";

    /// <summary>Policy.</summary>
    public HostNetworkPolicy Policy { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => VlanId,
        2 => VswitchName,
        3 => Policy,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                VlanId = (int)value!;
                break;
            case 2:
                VswitchName = (string)value!;
                break;
            case 3:
                Policy = (HostNetworkPolicy)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
