// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net IP address configuration details.</summary>
public partial class NetIpConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetIpConfigInfo>(
        "NetIpConfigInfo", null, Schema.ApiVersion.V4_1, static () => new NetIpConfigInfo(),
        [
            new("ipAddress", WireKind.Data, "NetIpConfigInfoIpAddress", MemberUse.List, Schema.ApiVersion.V4_1),
            new("dhcp", WireKind.Data, "NetDhcpConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("autoConfigurationEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public List<NetIpConfigInfoIpAddress> IpAddress { get; set; } = [];

    /// <summary>Whether DHCP is used.</summary>
    public NetDhcpConfigInfo? Dhcp { get; set; }

    /// <summary>Whether auto configuration is enabled.</summary>
    public bool? AutoConfigurationEnabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IpAddress,
        1 => Dhcp,
        2 => AutoConfigurationEnabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpAddress.Add((NetIpConfigInfoIpAddress)value!);
                break;
            case 1:
                Dhcp = (NetDhcpConfigInfo?)value;
                break;
            case 2:
                AutoConfigurationEnabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
