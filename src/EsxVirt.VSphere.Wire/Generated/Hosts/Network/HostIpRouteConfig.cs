// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address route configuration of a host.</summary>
public partial class HostIpRouteConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpRouteConfig>(
        "HostIpRouteConfig", null, Schema.ApiVersion.V2_0, static () => new HostIpRouteConfig(),
        [
            new("defaultGateway", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("gatewayDevice", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipV6DefaultGateway", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipV6GatewayDevice", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Default gateway.</summary>
    public string? DefaultGateway { get; set; }

    /// <summary>Gateway device.</summary>
    public string? GatewayDevice { get; set; }

    /// <summary>IP address V6 default gateway.</summary>
    public string? IpV6DefaultGateway { get; set; }

    /// <summary>IP address V6 gateway device.</summary>
    public string? IpV6GatewayDevice { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DefaultGateway,
        1 => GatewayDevice,
        2 => IpV6DefaultGateway,
        3 => IpV6GatewayDevice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DefaultGateway = (string?)value;
                break;
            case 1:
                GatewayDevice = (string?)value;
                break;
            case 2:
                IpV6DefaultGateway = (string?)value;
                break;
            case 3:
                IpV6GatewayDevice = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
