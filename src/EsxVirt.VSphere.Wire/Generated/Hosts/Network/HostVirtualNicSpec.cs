// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual network card specification of a host.</summary>
public partial class HostVirtualNicSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualNicSpec>(
        "HostVirtualNicSpec", null, Schema.ApiVersion.V2_0, static () => new HostVirtualNicSpec(),
        [
            new("ip", WireKind.Data, "HostIpConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("mac", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("distributedVirtualPort", WireKind.Data, "DistributedVirtualSwitchPortConnection", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("portgroup", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mtu", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("tsoEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("netStackInstanceKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("opaqueNetwork", WireKind.Data, "HostVirtualNicOpaqueNetworkSpec", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("externalId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("pinnedPnic", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipRouteSpec", WireKind.Data, "HostVirtualNicIpRouteSpec", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public HostIpConfig? Ip { get; set; }

    /// <summary>MAC address.</summary>
    public string? Mac { get; set; }

    /// <summary>Distributed virtual port.</summary>
    public DistributedVirtualSwitchPortConnection? DistributedVirtualPort { get; set; }

    /// <summary>Portgroup.</summary>
    public string? Portgroup { get; set; }

    /// <summary>Largest packet, in bytes.</summary>
    public int? Mtu { get; set; }

    /// <summary>Whether tso is enabled.</summary>
    public bool? TsoEnabled { get; set; }

    /// <summary>Net stack instance key.</summary>
    public string? NetStackInstanceKey { get; set; }

    /// <summary>Opaque network.</summary>
    public HostVirtualNicOpaqueNetworkSpec? OpaqueNetwork { get; set; }

    /// <summary>External identifier.</summary>
    public string? ExternalId { get; set; }

    /// <summary>Pinned physical network card.</summary>
    public string? PinnedPnic { get; set; }

    /// <summary>IP address route specification.</summary>
    public HostVirtualNicIpRouteSpec? IpRouteSpec { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Ip,
        1 => Mac,
        2 => DistributedVirtualPort,
        3 => Portgroup,
        4 => Mtu,
        5 => TsoEnabled,
        6 => NetStackInstanceKey,
        7 => OpaqueNetwork,
        8 => ExternalId,
        9 => PinnedPnic,
        10 => IpRouteSpec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Ip = (HostIpConfig?)value;
                break;
            case 1:
                Mac = (string?)value;
                break;
            case 2:
                DistributedVirtualPort = (DistributedVirtualSwitchPortConnection?)value;
                break;
            case 3:
                Portgroup = (string?)value;
                break;
            case 4:
                Mtu = (int?)value;
                break;
            case 5:
                TsoEnabled = (bool?)value;
                break;
            case 6:
                NetStackInstanceKey = (string?)value;
                break;
            case 7:
                OpaqueNetwork = (HostVirtualNicOpaqueNetworkSpec?)value;
                break;
            case 8:
                ExternalId = (string?)value;
                break;
            case 9:
                PinnedPnic = (string?)value;
                break;
            case 10:
                IpRouteSpec = (HostVirtualNicIpRouteSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
