// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter i pv6 properties of a host.</summary>
public partial class HostInternetScsiHbaIPv6Properties : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaIPv6Properties>(
        "HostInternetScsiHbaIPv6Properties", null, Schema.ApiVersion.V6_0, static () => new HostInternetScsiHbaIPv6Properties(),
        [
            new("iscsiIpv6Address", WireKind.Data, "HostInternetScsiHbaIscsiIpv6Address", MemberUse.List, Schema.ApiVersion.V6_0),
            new("ipv6DhcpConfigurationEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6LinkLocalAutoConfigurationEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6RouterAdvertisementConfigurationEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ipv6DefaultGateway", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>iSCSI IPv6 address.</summary>
    public List<HostInternetScsiHbaIscsiIpv6Address> IscsiIpv6Address { get; set; } = [];

    /// <summary>Whether IPv6 DHCP configuration is enabled.</summary>
    public bool? Ipv6DhcpConfigurationEnabled { get; set; }

    /// <summary>Whether IPv6 link local auto configuration is enabled.</summary>
    public bool? Ipv6LinkLocalAutoConfigurationEnabled { get; set; }

    /// <summary>Whether router advertisements configure IPv6.</summary>
    public bool? Ipv6RouterAdvertisementConfigurationEnabled { get; set; }

    /// <summary>IPv6 default gateway.</summary>
    public string? Ipv6DefaultGateway { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IscsiIpv6Address,
        1 => Ipv6DhcpConfigurationEnabled,
        2 => Ipv6LinkLocalAutoConfigurationEnabled,
        3 => Ipv6RouterAdvertisementConfigurationEnabled,
        4 => Ipv6DefaultGateway,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IscsiIpv6Address.Add((HostInternetScsiHbaIscsiIpv6Address)value!);
                break;
            case 1:
                Ipv6DhcpConfigurationEnabled = (bool?)value;
                break;
            case 2:
                Ipv6LinkLocalAutoConfigurationEnabled = (bool?)value;
                break;
            case 3:
                Ipv6RouterAdvertisementConfigurationEnabled = (bool?)value;
                break;
            case 4:
                Ipv6DefaultGateway = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
