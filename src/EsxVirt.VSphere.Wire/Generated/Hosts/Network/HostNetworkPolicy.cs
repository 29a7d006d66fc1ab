// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network policy of a host.</summary>
public partial class HostNetworkPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetworkPolicy>(
        "HostNetworkPolicy", null, Schema.ApiVersion.V2_0, static () => new HostNetworkPolicy(),
        [
            new("security", WireKind.Data, "HostNetworkSecurityPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("nicTeaming", WireKind.Data, "HostNicTeamingPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("offloadPolicy", WireKind.Data, "HostNetOffloadCapabilities", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("shapingPolicy", WireKind.Data, "HostNetworkTrafficShapingPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Security.</summary>
    public HostNetworkSecurityPolicy? Security { get; set; }

    /// <summary>Network card teaming.</summary>
    public HostNicTeamingPolicy? NicTeaming { get; set; }

    /// <summary>Offload policy.</summary>
    public HostNetOffloadCapabilities? OffloadPolicy { get; set; }

    /// <summary>Shaping policy.</summary>
    public HostNetworkTrafficShapingPolicy? ShapingPolicy { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Security,
        1 => NicTeaming,
        2 => OffloadPolicy,
        3 => ShapingPolicy,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Security = (HostNetworkSecurityPolicy?)value;
                break;
            case 1:
                NicTeaming = (HostNicTeamingPolicy?)value;
                break;
            case 2:
                OffloadPolicy = (HostNetOffloadCapabilities?)value;
                break;
            case 3:
                ShapingPolicy = (HostNetworkTrafficShapingPolicy?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
