// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter IP address capabilities of a host.</summary>
public partial class HostInternetScsiHbaIPCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaIPCapabilities>(
        "HostInternetScsiHbaIPCapabilities", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaIPCapabilities(),
        [
            new("addressSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("ipConfigurationMethodSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("subnetMaskSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("defaultGatewaySettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("primaryDnsServerAddressSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("alternateDnsServerAddressSettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("ipv6Supported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("arpRedirectSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mtuSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("hostNameAsTargetAddress", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("nameAliasSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("ipv4EnableSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6EnableSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6PrefixLengthSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6PrefixLength", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6DhcpConfigurationSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6LinkLocalAutoConfigurationSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6RouterAdvertisementConfigurationSettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6DefaultGatewaySettable", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6MaxStaticAddressesSupported", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether address can be set.</summary>
    public bool AddressSettable { get; set; }

    /// <summary>Whether IP address configuration method can be set.</summary>
    public bool IpConfigurationMethodSettable { get; set; }

    /// <summary>Whether subnet mask can be set.</summary>
    public bool SubnetMaskSettable { get; set; }

    /// <summary>Whether default gateway can be set.</summary>
    public bool DefaultGatewaySettable { get; set; }

    /// <summary>Whether primary DNS server address can be set.</summary>
    public bool PrimaryDnsServerAddressSettable { get; set; }

    /// <summary>Whether alternate DNS server address can be set.</summary>
    public bool AlternateDnsServerAddressSettable { get; set; }

    /// <summary>Whether IPv6 is supported.</summary>
    public bool? Ipv6Supported { get; set; }

    /// <summary>Whether arp redirect can be set.</summary>
    public bool? ArpRedirectSettable { get; set; }

    /// <summary>Whether MTU can be set.</summary>
    public bool? MtuSettable { get; set; }

    /// <summary>Whether targets can be named by host name.</summary>
    public bool? HostNameAsTargetAddress { get; set; }

    /// <summary>Whether name alias can be set.</summary>
    public bool? NameAliasSettable { get; set; }

    /// <summary>Whether IPv4 enable can be set.</summary>
    public bool? Ipv4EnableSettable { get; set; }

    /// <summary>Whether IPv6 enable can be set.</summary>
    public bool? Ipv6EnableSettable { get; set; }

    /// <summary>Whether IPv6 prefix length can be set.</summary>
    public bool? Ipv6PrefixLengthSettable { get; set; }

    /// <summary>IPv6 prefix length.</summary>
    public int? Ipv6PrefixLength { get; set; }

    /// <summary>Whether IPv6 DHCP configuration can be set.</summary>
    public bool? Ipv6DhcpConfigurationSettable { get; set; }

    /// <summary>Whether IPv6 link local auto configuration can be set.</summary>
    public bool? Ipv6LinkLocalAutoConfigurationSettable { get; set; }

    /// <summary>Whether IPv6 router advertisement configuration can be set.</summary>
    public bool? Ipv6RouterAdvertisementConfigurationSettable { get; set; }

    /// <summary>Whether IPv6 default gateway can be set.</summary>
    public bool? Ipv6DefaultGatewaySettable { get; set; }

    /// <summary>IPv6 largest static addresses supported.</summary>
    public int? Ipv6MaxStaticAddressesSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => AddressSettable,
        1 => IpConfigurationMethodSettable,
        2 => SubnetMaskSettable,
        3 => DefaultGatewaySettable,
        4 => PrimaryDnsServerAddressSettable,
        5 => AlternateDnsServerAddressSettable,
        6 => Ipv6Supported,
        7 => ArpRedirectSettable,
        8 => MtuSettable,
        9 => HostNameAsTargetAddress,
        10 => NameAliasSettable,
        11 => Ipv4EnableSettable,
        12 => Ipv6EnableSettable,
        13 => Ipv6PrefixLengthSettable,
        14 => Ipv6PrefixLength,
        15 => Ipv6DhcpConfigurationSettable,
        16 => Ipv6LinkLocalAutoConfigurationSettable,
        17 => Ipv6RouterAdvertisementConfigurationSettable,
        18 => Ipv6DefaultGatewaySettable,
        19 => Ipv6MaxStaticAddressesSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                AddressSettable = (bool)value!;
                break;
            case 1:
                IpConfigurationMethodSettable = (bool)value!;
                break;
            case 2:
                SubnetMaskSettable = (bool)value!;
                break;
            case 3:
                DefaultGatewaySettable = (bool)value!;
                break;
            case 4:
                PrimaryDnsServerAddressSettable = (bool)value!;
                break;
            case 5:
                AlternateDnsServerAddressSettable = (bool)value!;
                break;
            case 6:
                Ipv6Supported = (bool?)value;
                break;
            case 7:
                ArpRedirectSettable = (bool?)value;
                break;
            case 8:
                MtuSettable = (bool?)value;
                break;
            case 9:
                HostNameAsTargetAddress = (bool?)value;
                break;
            case 10:
                NameAliasSettable = (bool?)value;
                break;
            case 11:
                Ipv4EnableSettable = (bool?)value;
                break;
            case 12:
                Ipv6EnableSettable = (bool?)value;
                break;
            case 13:
                Ipv6PrefixLengthSettable = (bool?)value;
                break;
            case 14:
                Ipv6PrefixLength = (int?)value;
                break;
            case 15:
                Ipv6DhcpConfigurationSettable = (bool?)value;
                break;
            case 16:
                Ipv6LinkLocalAutoConfigurationSettable = (bool?)value;
                break;
            case 17:
                Ipv6RouterAdvertisementConfigurationSettable = (bool?)value;
                break;
            case 18:
                Ipv6DefaultGatewaySettable = (bool?)value;
                break;
            case 19:
                Ipv6MaxStaticAddressesSupported = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
