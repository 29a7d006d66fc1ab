// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net DNS configuration details.</summary>
public partial class NetDnsConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetDnsConfigInfo>(
        "NetDnsConfigInfo", null, Schema.ApiVersion.V4_1, static () => new NetDnsConfigInfo(),
        [
            new("dhcp", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("hostName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("domainName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("ipAddress", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
            new("searchDomain", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether DHCP is used.</summary>
    public bool Dhcp { get; set; }

    /// <summary>Host name.</summary>
    public string HostName { get; set; } = "";

    /// <summary>Domain name.</summary>
    public string DomainName { get; set; } = "";

    /// <summary>IP address.</summary>
    public List<string> IpAddress { get; set; } = [];

    /// <summary>Search domain.</summary>
    public List<string> SearchDomain { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Dhcp,
        1 => HostName,
        2 => DomainName,
        3 => IpAddress,
        4 => SearchDomain,
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
                HostName = (string)value!;
                break;
            case 2:
                DomainName = (string)value!;
                break;
            case 3:
                IpAddress.Add((string)value!);
                break;
            case 4:
                SearchDomain.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
