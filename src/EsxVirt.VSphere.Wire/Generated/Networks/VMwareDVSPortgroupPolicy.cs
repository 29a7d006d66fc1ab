// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What ports may override.</summary>
public partial class VMwareDVSPortgroupPolicy : DVPortgroupPolicy
{
    internal static new readonly DataType TypeRow = new DataType<VMwareDVSPortgroupPolicy>(
        "VMwareDVSPortgroupPolicy", DVPortgroupPolicy.TypeRow, Schema.ApiVersion.V4_0, static () => new VMwareDVSPortgroupPolicy(),
        [
            new("vlanOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uplinkTeamingOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("securityPolicyOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("ipfixOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("macManagementOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether VLAN override is allowed.</summary>
    public bool VlanOverrideAllowed { get; set; }

    /// <summary>Whether uplink teaming override is allowed.</summary>
    public bool UplinkTeamingOverrideAllowed { get; set; }

    /// <summary>Whether security policy override is allowed.</summary>
    public bool SecurityPolicyOverrideAllowed { get; set; }

    /// <summary>Whether ipfix override is allowed.</summary>
    public bool? IpfixOverrideAllowed { get; set; }

    /// <summary>Whether MAC address management override is allowed.</summary>
    public bool? MacManagementOverrideAllowed { get; set; }

    internal override object? Get(int index) => index switch
    {
        7 => VlanOverrideAllowed,
        8 => UplinkTeamingOverrideAllowed,
        9 => SecurityPolicyOverrideAllowed,
        10 => IpfixOverrideAllowed,
        11 => MacManagementOverrideAllowed,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 7:
                VlanOverrideAllowed = (bool)value!;
                break;
            case 8:
                UplinkTeamingOverrideAllowed = (bool)value!;
                break;
            case 9:
                SecurityPolicyOverrideAllowed = (bool)value!;
                break;
            case 10:
                IpfixOverrideAllowed = (bool?)value;
                break;
            case 11:
                MacManagementOverrideAllowed = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
