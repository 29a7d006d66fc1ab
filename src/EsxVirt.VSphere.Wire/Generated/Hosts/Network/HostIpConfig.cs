// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address configuration of a host.</summary>
public partial class HostIpConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpConfig>(
        "HostIpConfig", null, Schema.ApiVersion.V2_0, static () => new HostIpConfig(),
        [
            new("dhcp", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("ipAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("subnetMask", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipV6Config", WireKind.Data, "HostIpConfigIpV6AddressConfiguration", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether DHCP is used.</summary>
    public bool Dhcp { get; set; }

    /// <summary>IP address.</summary>
    public string? IpAddress { get; set; }

    /// <summary>Subnet mask.</summary>
    public string? SubnetMask { get; set; }

    /// <summary>IP address V6 configuration.</summary>
    public HostIpConfigIpV6AddressConfiguration? IpV6Config { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Dhcp,
        1 => IpAddress,
        2 => SubnetMask,
        3 => IpV6Config,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Dhcp = (bool)value!;
                break;
            case 1:
                IpAddress = (string?)value;
                break;
            case 2:
                SubnetMask = (string?)value;
                break;
            case 3:
                IpV6Config = (HostIpConfigIpV6AddressConfiguration?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
