// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Nat service specification of a host.</summary>
public partial class HostNatServiceSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNatServiceSpec>(
        "HostNatServiceSpec", null, Schema.ApiVersion.V2_5, static () => new HostNatServiceSpec(),
        [
            new("virtualSwitch", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("activeFtp", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("allowAnyOui", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("configPort", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("ipGatewayAddress", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("udpTimeout", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("portForward", WireKind.Data, "HostNatServicePortForwardSpec", MemberUse.List, Schema.ApiVersion.V2_5),
            new("nameService", WireKind.Data, "HostNatServiceNameServiceSpec", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual switch.</summary>
    public string VirtualSwitch { get; set; } = "";

    /// <summary>Whether active FTP works through it.</summary>
    public bool ActiveFtp { get; set; }

    /// <summary>Whether any oui is allowed.</summary>
    public bool AllowAnyOui { get; set; }

    /// <summary>Whether ports can be configured.</summary>
    public bool ConfigPort { get; set; }

    /// <summary>IP address gateway address.</summary>
    public string IpGatewayAddress { get; set; } = "";

    /// <summary>Udp timeout.</summary>
    public int UdpTimeout { get; set; }

    /// <summary>Port forward.</summary>
    public List<HostNatServicePortForwardSpec> PortForward { get; set; } = [];

    /// <summary>Name service.</summary>
    public HostNatServiceNameServiceSpec? NameService { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => VirtualSwitch,
        1 => ActiveFtp,
        2 => AllowAnyOui,
        3 => ConfigPort,
        4 => IpGatewayAddress,
        5 => UdpTimeout,
        6 => PortForward,
        7 => NameService,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VirtualSwitch = (string)value!;
                break;
            case 1:
                ActiveFtp = (bool)value!;
                break;
            case 2:
                AllowAnyOui = (bool)value!;
                break;
            case 3:
                ConfigPort = (bool)value!;
                break;
            case 4:
                IpGatewayAddress = (string)value!;
                break;
            case 5:
                UdpTimeout = (int)value!;
                break;
            case 6:
                PortForward.Add((HostNatServicePortForwardSpec)value!);
                break;
            case 7:
                NameService = (HostNatServiceNameServiceSpec?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
