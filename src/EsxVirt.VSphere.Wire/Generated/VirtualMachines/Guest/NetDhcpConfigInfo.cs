// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net DHCP configuration details.</summary>
public partial class NetDhcpConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetDhcpConfigInfo>(
        "NetDhcpConfigInfo", null, Schema.ApiVersion.V4_1, static () => new NetDhcpConfigInfo(),
        [
            new("ipv6", WireKind.Data, "NetDhcpConfigInfoDhcpOptions", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("ipv4", WireKind.Data, "NetDhcpConfigInfoDhcpOptions", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IPv6.</summary>
    public NetDhcpConfigInfoDhcpOptions? Ipv6 { get; set; }

    /// <summary>IPv4.</summary>
    public NetDhcpConfigInfoDhcpOptions? Ipv4 { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Ipv6,
        1 => Ipv4,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Ipv6 = (NetDhcpConfigInfoDhcpOptions?)value;
                break;
            case 1:
                Ipv4 = (NetDhcpConfigInfoDhcpOptions?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
