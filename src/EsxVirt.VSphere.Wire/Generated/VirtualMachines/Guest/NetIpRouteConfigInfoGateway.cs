// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net IP address route configuration details gateway.</summary>
public partial class NetIpRouteConfigInfoGateway : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetIpRouteConfigInfoGateway>(
        "NetIpRouteConfigInfoGateway", null, Schema.ApiVersion.V4_1, static () => new NetIpRouteConfigInfoGateway(),
        [
            new("ipAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("device", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public string? IpAddress { get; set; }

    /// <summary>Device.</summary>
    public string? Device { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IpAddress,
        1 => Device,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpAddress = (string?)value;
                break;
            case 1:
                Device = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
