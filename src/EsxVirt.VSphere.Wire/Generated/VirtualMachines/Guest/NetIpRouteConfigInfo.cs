// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net IP address route configuration details.</summary>
public partial class NetIpRouteConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetIpRouteConfigInfo>(
        "NetIpRouteConfigInfo", null, Schema.ApiVersion.V4_1, static () => new NetIpRouteConfigInfo(),
        [
            new("ipRoute", WireKind.Data, "NetIpRouteConfigInfoIpRoute", MemberUse.List, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address route.</summary>
    public List<NetIpRouteConfigInfoIpRoute> IpRoute { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => IpRoute,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpRoute.Add((NetIpRouteConfigInfoIpRoute)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
