// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net IP address route configuration details IP address route.</summary>
public partial class NetIpRouteConfigInfoIpRoute : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetIpRouteConfigInfoIpRoute>(
        "NetIpRouteConfigInfoIpRoute", null, Schema.ApiVersion.V4_1, static () => new NetIpRouteConfigInfoIpRoute(),
        [
            new("network", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("prefixLength", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("gateway", WireKind.Data, "NetIpRouteConfigInfoGateway", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network.</summary>
    public string Network { get; set; } = "";

    /// <summary>Length of the network prefix, in bits.</summary>
    public int PrefixLength { get; set; }

    /// <summary>Gateway.</summary>
    public NetIpRouteConfigInfoGateway Gateway { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Network,
        1 => PrefixLength,
        2 => Gateway,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Network = (string)value!;
                break;
            case 1:
                PrefixLength = (int)value!;
                break;
            case 2:
                Gateway = (NetIpRouteConfigInfoGateway)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
