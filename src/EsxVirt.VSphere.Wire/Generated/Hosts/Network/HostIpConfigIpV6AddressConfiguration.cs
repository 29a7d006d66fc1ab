// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address configuration IP address V6 address configuration of a host.</summary>
public partial class HostIpConfigIpV6AddressConfiguration : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpConfigIpV6AddressConfiguration>(
        "HostIpConfigIpV6AddressConfiguration", null, Schema.ApiVersion.V4_0, static () => new HostIpConfigIpV6AddressConfiguration(),
        [
            new("ipV6Address", WireKind.Data, "HostIpConfigIpV6Address", MemberUse.List, Schema.ApiVersion.V4_0),
            new("autoConfigurationEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dhcpV6Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address V6 address.</summary>
    public List<HostIpConfigIpV6Address> IpV6Address { get; set; } = [];

    /// <summary>Whether auto configuration is enabled.</summary>
    public bool? AutoConfigurationEnabled { get; set; }

    /// <summary>Whether DHCP V6 is enabled.</summary>
    public bool? DhcpV6Enabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IpV6Address,
        1 => AutoConfigurationEnabled,
        2 => DhcpV6Enabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpV6Address.Add((HostIpConfigIpV6Address)value!);
                break;
            case 1:
                AutoConfigurationEnabled = (bool?)value;
                break;
            case 2:
                DhcpV6Enabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
