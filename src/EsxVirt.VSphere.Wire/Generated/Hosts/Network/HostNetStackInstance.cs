// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net stack instance of a host.</summary>
public partial class HostNetStackInstance : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetStackInstance>(
        "HostNetStackInstance", null, Schema.ApiVersion.V5_5, static () => new HostNetStackInstance(),
        [
            new("key", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("dnsConfig", WireKind.Data, "HostDnsConfig", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("ipRouteConfig", WireKind.Data, "HostIpRouteConfig", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("requestedMaxNumberOfConnections", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("congestionControlAlgorithm", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("ipV6Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("routeTableConfig", WireKind.Data, "HostIpRouteTableConfig", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string? Key { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>DNS configuration.</summary>
    public HostDnsConfig? DnsConfig { get; set; }

    /// <summary>IP address route configuration.</summary>
    public HostIpRouteConfig? IpRouteConfig { get; set; }

    /// <summary>Requested largest number of connections.</summary>
    public int? RequestedMaxNumberOfConnections { get; set; }

    /// <summary>Congestion control algorithm.</summary>
    public string? CongestionControlAlgorithm { get; set; }

    /// <summary>Whether IP address V6 is enabled.</summary>
    public bool? IpV6Enabled { get; set; }

    /// <summary>Route table configuration.</summary>
    public HostIpRouteTableConfig? RouteTableConfig { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Name,
        2 => DnsConfig,
        3 => IpRouteConfig,
        4 => RequestedMaxNumberOfConnections,
        5 => CongestionControlAlgorithm,
        6 => IpV6Enabled,
        7 => RouteTableConfig,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string?)value;
                break;
            case 1:
                Name = (string?)value;
                break;
            case 2:
                DnsConfig = (HostDnsConfig?)value;
                break;
            case 3:
                IpRouteConfig = (HostIpRouteConfig?)value;
                break;
            case 4:
                RequestedMaxNumberOfConnections = (int?)value;
                break;
            case 5:
                CongestionControlAlgorithm = (string?)value;
                break;
            case 6:
                IpV6Enabled = (bool?)value;
                break;
            case 7:
                RouteTableConfig = (HostIpRouteTableConfig?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
