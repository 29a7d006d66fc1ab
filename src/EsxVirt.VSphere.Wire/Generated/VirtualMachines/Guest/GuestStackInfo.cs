// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Guest stack details.</summary>
public partial class GuestStackInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<GuestStackInfo>(
        "GuestStackInfo", null, Schema.ApiVersion.V4_1, static () => new GuestStackInfo(),
        [
            new("dnsConfig", WireKind.Data, "NetDnsConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("ipRouteConfig", WireKind.Data, "NetIpRouteConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("ipStackConfig", WireKind.Data, "KeyValue", MemberUse.List, Schema.ApiVersion.V4_1),
            new("dhcpConfig", WireKind.Data, "NetDhcpConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>DNS configuration.</summary>
    public NetDnsConfigInfo? DnsConfig { get; set; }

    /// <summary>IP address route configuration.</summary>
    public NetIpRouteConfigInfo? IpRouteConfig { get; set; }

    /// <summary>IP address stack configuration.</summary>
    public List<KeyValue> IpStackConfig { get; set; } = [];

    /// <summary>DHCP configuration.</summary>
    public NetDhcpConfigInfo? DhcpConfig { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DnsConfig,
        1 => IpRouteConfig,
        2 => IpStackConfig,
        3 => DhcpConfig,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DnsConfig = (NetDnsConfigInfo?)value;
                break;
            case 1:
                IpRouteConfig = (NetIpRouteConfigInfo?)value;
                break;
            case 2:
                IpStackConfig.Add((KeyValue)value!);
                break;
            case 3:
                DhcpConfig = (NetDhcpConfigInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
