// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>DNS configuration of a host.</summary>
public partial class HostDnsConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDnsConfig>(
        "HostDnsConfig", null, Schema.ApiVersion.V2_0, static () => new HostDnsConfig(),
        [
            new("dhcp", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("virtualNicDevice", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipv6VirtualNicDevice", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("hostName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("domainName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("address", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("searchDomain", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether DHCP is used.</summary>
    public bool Dhcp { get; set; }

    /// <summary>Virtual network card device.</summary>
    public string? VirtualNicDevice { get; set; }

    /// <summary>IPv6 virtual network card device.</summary>
    public string? Ipv6VirtualNicDevice { get; set; }

    /// <summary>Host name.</summary>
    public string HostName { get; set; } = "";

    /// <summary>Domain name.</summary>
    public string DomainName { get; set; } = "";

    /// <summary>Address.</summary>
    public List<string> Address { get; set; } = [];

    /// <summary>Search domain.</summary>
    public List<string> SearchDomain { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Dhcp,
        1 => VirtualNicDevice,
        2 => Ipv6VirtualNicDevice,
        3 => HostName,
        4 => DomainName,
        5 => Address,
        6 => SearchDomain,
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
                VirtualNicDevice = (string?)value;
                break;
            case 2:
                Ipv6VirtualNicDevice = (string?)value;
                break;
            case 3:
                HostName = (string)value!;
                break;
            case 4:
                DomainName = (string)value!;
                break;
            case 5:
                Address.Add((string)value!);
                break;
            case 6:
                SearchDomain.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
