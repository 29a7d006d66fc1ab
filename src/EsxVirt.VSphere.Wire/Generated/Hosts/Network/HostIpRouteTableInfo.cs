// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address route table details of a host.</summary>
public partial class HostIpRouteTableInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpRouteTableInfo>(
        "HostIpRouteTableInfo", null, Schema.ApiVersion.V4_0, static () => new HostIpRouteTableInfo(),
        [
            new("ipRoute", WireKind.Data, "HostIpRouteEntry", MemberUse.List, Schema.ApiVersion.V4_0),
            new("ipv6Route", WireKind.Data, "HostIpRouteEntry", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address route.</summary>
    public List<HostIpRouteEntry> IpRoute { get; set; } = [];

    /// <summary>IPv6 route.</summary>
    public List<HostIpRouteEntry> Ipv6Route { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => IpRoute,
        1 => Ipv6Route,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpRoute.Add((HostIpRouteEntry)value!);
                break;
            case 1:
                Ipv6Route.Add((HostIpRouteEntry)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
