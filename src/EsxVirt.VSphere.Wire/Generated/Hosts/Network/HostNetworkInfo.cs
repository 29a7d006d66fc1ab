// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Networks of a host.</summary>
public partial class HostNetworkInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetworkInfo>(
        "HostNetworkInfo", null, Schema.ApiVersion.V2_0, static () => new HostNetworkInfo(),
        [
            new("vswitch", WireKind.Data, "HostVirtualSwitch", MemberUse.List, Schema.ApiVersion.V2_0),
            new("proxySwitch", WireKind.Data, "HostProxySwitch", MemberUse.List, Schema.ApiVersion.V4_0),
            new("portgroup", WireKind.Data, "HostPortGroup", MemberUse.List, Schema.ApiVersion.V2_0),
            new("pnic", WireKind.Data, "PhysicalNic", MemberUse.List, Schema.ApiVersion.V2_0),
            new("vnic", WireKind.Data, "HostVirtualNic", MemberUse.List, Schema.ApiVersion.V2_0),
            new("consoleVnic", WireKind.Data, "HostVirtualNic", MemberUse.List, Schema.ApiVersion.V2_0),
            new("dnsConfig", WireKind.Data, "HostDnsConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipRouteConfig", WireKind.Data, "HostIpRouteConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("consoleIpRouteConfig", WireKind.Data, "HostIpRouteConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("routeTableInfo", WireKind.Data, "HostIpRouteTableInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dhcp", WireKind.Data, "HostDhcpService", MemberUse.List, Schema.ApiVersion.V2_5),
            new("nat", WireKind.Data, "HostNatService", MemberUse.List, Schema.ApiVersion.V2_5),
            new("ipV6Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("atBootIpV6Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("netStackInstance", WireKind.Data, "HostNetStackInstance", MemberUse.List, Schema.ApiVersion.V5_5),
            new("opaqueSwitch", WireKind.Data, "HostOpaqueSwitch", MemberUse.List, Schema.ApiVersion.V5_5),
            new("opaqueNetwork", WireKind.Data, "HostOpaqueNetworkInfo", MemberUse.List, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Vswitch.</summary>
    public List<HostVirtualSwitch> Vswitch { get; set; } = [];

    /// <summary>Proxy switch.</summary>
    public List<HostProxySwitch> ProxySwitch { get; set; } = [];

    /// <summary>Portgroup.</summary>
    public List<HostPortGroup> Portgroup { get; set; } = [];

    /// <summary>Physical network card.</summary>
    public List<PhysicalNic> Pnic { get; set; } = [];

    /// <summary>Kernel network card.</summary>
    public List<HostVirtualNic> Vnic { get; set; } = [];

    /// <summary>Console kernel network card.</summary>
    public List<HostVirtualNic> ConsoleVnic { get; set; } = [];

    /// <summary>DNS configuration.</summary>
    public HostDnsConfig? DnsConfig { get; set; }

    /// <summary>IP address route configuration.</summary>
    public HostIpRouteConfig? IpRouteConfig { get; set; }

    /// <summary>Console IP address route configuration.</summary>
    public HostIpRouteConfig? ConsoleIpRouteConfig { get; set; }

    /// <summary>Route table details.</summary>
    public HostIpRouteTableInfo? RouteTableInfo { get; set; }

    /// <summary>Whether DHCP is used.</summary>
    public List<HostDhcpService> Dhcp { get; set; } = [];

    /// <summary>Nat.</summary>
    public List<HostNatService> Nat { get; set; } = [];

    /// <summary>Whether IP address V6 is enabled.</summary>
    public bool? IpV6Enabled { get; set; }

    /// <summary>Whether at boot IP address V6 is enabled.</summary>
    public bool? AtBootIpV6Enabled { get; set; }

    /// <summary>Net stack instance.</summary>
    public List<HostNetStackInstance> NetStackInstance { get; set; } = [];

    /// <summary>Opaque switch.</summary>
    public List<HostOpaqueSwitch> OpaqueSwitch { get; set; } = [];

    /// <summary>Opaque network.</summary>
    public List<HostOpaqueNetworkInfo> OpaqueNetwork { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Vswitch,
        1 => ProxySwitch,
        2 => Portgroup,
        3 => Pnic,
        4 => Vnic,
        5 => ConsoleVnic,
        6 => DnsConfig,
        7 => IpRouteConfig,
        8 => ConsoleIpRouteConfig,
        9 => RouteTableInfo,
        10 => Dhcp,
        11 => Nat,
        12 => IpV6Enabled,
        13 => AtBootIpV6Enabled,
        14 => NetStackInstance,
        15 => OpaqueSwitch,
        16 => OpaqueNetwork,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vswitch.Add((HostVirtualSwitch)value!);
                break;
            case 1:
                ProxySwitch.Add((HostProxySwitch)value!);
                break;
            case 2:
                Portgroup.Add((HostPortGroup)value!);
                break;
            case 3:
                Pnic.Add((PhysicalNic)value!);
                break;
            case 4:
                Vnic.Add((HostVirtualNic)value!);
                break;
            case 5:
                ConsoleVnic.Add((HostVirtualNic)value!);
                break;
            case 6:
                DnsConfig = (HostDnsConfig?)value;
                break;
            case 7:
                IpRouteConfig = (HostIpRouteConfig?)value;
                break;
            case 8:
                ConsoleIpRouteConfig = (HostIpRouteConfig?)value;
                break;
            case 9:
                RouteTableInfo = (HostIpRouteTableInfo?)value;
                break;
            case 10:
                Dhcp.Add((HostDhcpService)value!);
                break;
            case 11:
                Nat.Add((HostNatService)value!);
                break;
            case 12:
                IpV6Enabled = (bool?)value;
                break;
            case 13:
                AtBootIpV6Enabled = (bool?)value;
                break;
            case 14:
                NetStackInstance.Add((HostNetStackInstance)value!);
                break;
            case 15:
                OpaqueSwitch.Add((HostOpaqueSwitch)value!);
                break;
            case 16:
                OpaqueNetwork.Add((HostOpaqueNetworkInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
