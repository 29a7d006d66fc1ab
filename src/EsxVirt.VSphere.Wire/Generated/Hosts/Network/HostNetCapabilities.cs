// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net capabilities of a host.</summary>
public partial class HostNetCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetCapabilities>(
        "HostNetCapabilities", null, Schema.ApiVersion.V2_0, static () => new HostNetCapabilities(),
        [
            new("canSetPhysicalNicLinkSpeed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("supportsNicTeaming", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("nicTeamingPolicy", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("supportsVlan", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("usesServiceConsoleNic", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("supportsNetworkHints", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("maxPortGroupsPerVswitch", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vswitchConfigSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vnicConfigSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("ipRouteConfigSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("dnsConfigSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("dhcpOnVnicSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("ipV6Supported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether link speeds can be set.</summary>
    public bool CanSetPhysicalNicLinkSpeed { get; set; }

    /// <summary>Whether cards can be teamed.</summary>
    public bool SupportsNicTeaming { get; set; }

    /// <summary>Network card teaming policy.</summary>
    public List<string> NicTeamingPolicy { get; set; } = [];

    /// <summary>Whether VLANs can be used.</summary>
    public bool SupportsVlan { get; set; }

    /// <summary>Whether the service console shares its card.</summary>
    public bool UsesServiceConsoleNic { get; set; }

    /// <summary>Whether it can tell which networks a card sees.</summary>
    public bool SupportsNetworkHints { get; set; }

    /// <summary>Largest port groups per vswitch.</summary>
    public int? MaxPortGroupsPerVswitch { get; set; }

    /// <summary>Whether vswitch configuration is supported.</summary>
    public bool? VswitchConfigSupported { get; set; }

    /// <summary>Whether kernel network card configuration is supported.</summary>
    public bool? VnicConfigSupported { get; set; }

    /// <summary>Whether IP address route configuration is supported.</summary>
    public bool? IpRouteConfigSupported { get; set; }

    /// <summary>Whether DNS configuration is supported.</summary>
    public bool? DnsConfigSupported { get; set; }

    /// <summary>Whether DHCP on kernel network card is supported.</summary>
    public bool? DhcpOnVnicSupported { get; set; }

    /// <summary>Whether IP address V6 is supported.</summary>
    public bool? IpV6Supported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CanSetPhysicalNicLinkSpeed,
        1 => SupportsNicTeaming,
        2 => NicTeamingPolicy,
        3 => SupportsVlan,
        4 => UsesServiceConsoleNic,
        5 => SupportsNetworkHints,
        6 => MaxPortGroupsPerVswitch,
        7 => VswitchConfigSupported,
        8 => VnicConfigSupported,
        9 => IpRouteConfigSupported,
        10 => DnsConfigSupported,
        11 => DhcpOnVnicSupported,
        12 => IpV6Supported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CanSetPhysicalNicLinkSpeed = (bool)value!;
                break;
            case 1:
                SupportsNicTeaming = (bool)value!;
                break;
            case 2:
                NicTeamingPolicy.Add((string)value!);
                break;
            case 3:
                SupportsVlan = (bool)value!;
                break;
            case 4:
                UsesServiceConsoleNic = (bool)value!;
                break;
            case 5:
                SupportsNetworkHints = (bool)value!;
                break;
            case 6:
                MaxPortGroupsPerVswitch = (int?)value;
                break;
            case 7:
                VswitchConfigSupported = (bool?)value;
                break;
            case 8:
                VnicConfigSupported = (bool?)value;
                break;
            case 9:
                IpRouteConfigSupported = (bool?)value;
                break;
            case 10:
                DnsConfigSupported = (bool?)value;
                break;
            case 11:
                DhcpOnVnicSupported = (bool?)value;
                break;
            case 12:
                IpV6Supported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
