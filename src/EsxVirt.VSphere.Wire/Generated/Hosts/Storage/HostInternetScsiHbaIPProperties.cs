// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter IP address properties of a host.</summary>
public partial class HostInternetScsiHbaIPProperties : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaIPProperties>(
        "HostInternetScsiHbaIPProperties", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaIPProperties(),
        [
            new("mac", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("address", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("dhcpConfigurationEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("subnetMask", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("defaultGateway", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("primaryDnsServerAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("alternateDnsServerAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipv6Address", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipv6SubnetMask", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipv6DefaultGateway", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("arpRedirectEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mtu", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("jumboFramesEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipv4Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6Enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6properties", WireKind.Data, "HostInternetScsiHbaIPv6Properties", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>MAC address.</summary>
    public string? Mac { get; set; }

    /// <summary>Address.</summary>
    public string? Address { get; set; }

    /// <summary>Whether DHCP configuration is enabled.</summary>
    public bool DhcpConfigurationEnabled { get; set; }

    /// <summary>Subnet mask.</summary>
    public string? SubnetMask { get; set; }

    /// <summary>Default gateway.</summary>
    public string? DefaultGateway { get; set; }

    /// <summary>Primary DNS server address.</summary>
    public string? PrimaryDnsServerAddress { get; set; }

    /// <summary>Alternate DNS server address.</summary>
    public string? AlternateDnsServerAddress { get; set; }

    /// <summary>IPv6 address.</summary>
    public string? Ipv6Address { get; set; }

    /// <summary>IPv6 subnet mask.</summary>
    public string? Ipv6SubnetMask { get; set; }

    /// <summary>IPv6 default gateway.</summary>
    public string? Ipv6DefaultGateway { get; set; }

    /// <summary>Whether arp redirect is enabled.</summary>
    public bool? ArpRedirectEnabled { get; set; }

    /// <summary>Largest packet, in bytes.</summary>
    public int? Mtu { get; set; }

    /// <summary>Whether jumbo frames are enabled.</summary>
    public bool? JumboFramesEnabled { get; set; }

    /// <summary>Whether IPv4 is enabled.</summary>
    public bool? Ipv4Enabled { get; set; }

    /// <summary>Whether IPv6 is enabled.</summary>
    public bool? Ipv6Enabled { get; set; }

    /// <summary>Ipv6properties.</summary>
    public HostInternetScsiHbaIPv6Properties? Ipv6properties { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Mac,
        1 => Address,
        2 => DhcpConfigurationEnabled,
        3 => SubnetMask,
        4 => DefaultGateway,
        5 => PrimaryDnsServerAddress,
        6 => AlternateDnsServerAddress,
        7 => Ipv6Address,
        8 => Ipv6SubnetMask,
        9 => Ipv6DefaultGateway,
        10 => ArpRedirectEnabled,
        11 => Mtu,
        12 => JumboFramesEnabled,
        13 => Ipv4Enabled,
        14 => Ipv6Enabled,
        15 => Ipv6properties,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Mac = (string?)value;
                break;
            case 1:
                Address = (string?)value;
                break;
            case 2:
                DhcpConfigurationEnabled = (bool)value!;
                break;
            case 3:
                SubnetMask = (string?)value;
                break;
            case 4:
                DefaultGateway = (string?)value;
                break;
            case 5:
                PrimaryDnsServerAddress = (string?)value;
                break;
            case 6:
                AlternateDnsServerAddress = (string?)value;
                break;
            case 7:
                Ipv6Address = (string?)value;
                break;
            case 8:
                Ipv6SubnetMask = (string?)value;
                break;
            case 9:
                Ipv6DefaultGateway = (string?)value;
                break;
            case 10:
                ArpRedirectEnabled = (bool?)value;
                break;
            case 11:
                Mtu = (int?)value;
                break;
            case 12:
                JumboFramesEnabled = (bool?)value;
                break;
            case 13:
                Ipv4Enabled = (bool?)value;
                break;
            case 14:
                Ipv6Enabled = (bool?)value;
                break;
            case 15:
                Ipv6properties = (HostInternetScsiHbaIPv6Properties?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
