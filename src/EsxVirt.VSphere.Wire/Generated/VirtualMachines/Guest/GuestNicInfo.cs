// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A network interface as the guest sees it.</summary>
public partial class GuestNicInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<GuestNicInfo>(
        "GuestNicInfo", null, Schema.ApiVersion.V2_0, static () => new GuestNicInfo(),
        [
            new("network", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("ipAddress", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("macAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("connected", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("deviceConfigId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("dnsConfig", WireKind.Data, "NetDnsConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("ipConfig", WireKind.Data, "NetIpConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("netBIOSConfig", WireKind.Data, "NetBIOSConfigInfo", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network.</summary>
    public string? Network { get; set; }

    /// <summary>IP address.</summary>
    public List<string> IpAddress { get; set; } = [];

    /// <summary>MAC address.</summary>
    public string? MacAddress { get; set; }

    /// <summary>Whether it is connected.</summary>
    public bool Connected { get; set; }

    /// <summary>Device configuration identifier.</summary>
    public int DeviceConfigId { get; set; }

    /// <summary>DNS configuration.</summary>
    public NetDnsConfigInfo? DnsConfig { get; set; }

    /// <summary>IP address configuration.</summary>
    public NetIpConfigInfo? IpConfig { get; set; }

    /// <summary>Net BIOS configuration.</summary>
    public NetBIOSConfigInfo? NetBIOSConfig { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Network,
        1 => IpAddress,
        2 => MacAddress,
        3 => Connected,
        4 => DeviceConfigId,
        5 => DnsConfig,
        6 => IpConfig,
        7 => NetBIOSConfig,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Network = (string?)value;
                break;
            case 1:
                IpAddress.Add((string)value!);
                break;
            case 2:
                MacAddress = (string?)value;
                break;
            case 3:
                Connected = (bool)value!;
                break;
            case 4:
                DeviceConfigId = (int)value!;
                break;
            case 5:
                DnsConfig = (NetDnsConfigInfo?)value;
                break;
            case 6:
                IpConfig = (NetIpConfigInfo?)value;
                break;
            case 7:
                NetBIOSConfig = (NetBIOSConfigInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
