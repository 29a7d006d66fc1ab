// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network card teaming policy of a host.</summary>
public partial class HostNicTeamingPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNicTeamingPolicy>(
        "HostNicTeamingPolicy", null, Schema.ApiVersion.V2_0, static () => new HostNicTeamingPolicy(),
        [
            new("policy", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("reversePolicy", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("notifySwitches", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("rollingOrder", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("failureCriteria", WireKind.Data, "HostNicFailureCriteria", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("nicOrder", WireKind.Data, "HostNicOrderPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Policy.</summary>
    public string? Policy { get; set; }

    /// <summary>Whether the policy holds for received packets too.</summary>
    public bool? ReversePolicy { get; set; }

    /// <summary>Whether physical switches are told of a failover.</summary>
    public bool? NotifySwitches { get; set; }

    /// <summary>Whether a card that comes back waits for its turn.</summary>
    public bool? RollingOrder { get; set; }

    /// <summary>Failure criteria.</summary>
    public HostNicFailureCriteria? FailureCriteria { get; set; }

    /// <summary>Network card order.</summary>
    public HostNicOrderPolicy? NicOrder { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Policy,
        1 => ReversePolicy,
        2 => NotifySwitches,
        3 => RollingOrder,
        4 => FailureCriteria,
        5 => NicOrder,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Policy = (string?)value;
                break;
            case 1:
                ReversePolicy = (bool?)value;
                break;
            case 2:
                NotifySwitches = (bool?)value;
                break;
            case 3:
                RollingOrder = (bool?)value;
                break;
            case 4:
                FailureCriteria = (HostNicFailureCriteria?)value;
                break;
            case 5:
                NicOrder = (HostNicOrderPolicy?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
