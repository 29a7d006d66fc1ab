// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Proxy switch of a host.</summary>
public partial class HostProxySwitch : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostProxySwitch>(
        "HostProxySwitch", null, Schema.ApiVersion.V4_0, static () => new HostProxySwitch(),
        [
            new("dvsUuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("dvsName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("numPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("configNumPorts", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("numPortsAvailable", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("uplinkPort", WireKind.Data, "KeyValue", MemberUse.List, Schema.ApiVersion.V4_0),
            new("mtu", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("pnic", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_0),
            new("spec", WireKind.Data, "HostProxySwitchSpec", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("hostLag", WireKind.Data, "HostProxySwitchHostLagConfig", MemberUse.List, Schema.ApiVersion.V5_5),
            new("networkReservationSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Distributed switch UUID.</summary>
    public string DvsUuid { get; set; } = "";

    /// <summary>Distributed switch name.</summary>
    public string DvsName { get; set; } = "";

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Number of ports.</summary>
    public int NumPorts { get; set; }

    /// <summary>Configuration number of ports.</summary>
    public int? ConfigNumPorts { get; set; }

    /// <summary>Number of ports available.</summary>
    public int NumPortsAvailable { get; set; }

    /// <summary>Uplink port.</summary>
    public List<KeyValue> UplinkPort { get; set; } = [];

    /// <summary>Largest packet, in bytes.</summary>
    public int? Mtu { get; set; }

    /// <summary>Keys of the physical network cards.</summary>
    public List<string> Pnic { get; set; } = [];

    /// <summary>Specification.</summary>
    public HostProxySwitchSpec Spec { get; set; } = null!;

    /// <summary>Host lag.</summary>
    public List<HostProxySwitchHostLagConfig> HostLag { get; set; } = [];

    /// <summary>Whether network reservation is supported.</summary>
    public bool? NetworkReservationSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DvsUuid,
        1 => DvsName,
        2 => Key,
        3 => NumPorts,
        4 => ConfigNumPorts,
        5 => NumPortsAvailable,
        6 => UplinkPort,
        7 => Mtu,
        8 => Pnic,
        9 => Spec,
        10 => HostLag,
        11 => NetworkReservationSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DvsUuid = (string)value!;
                break;
            case 1:
                DvsName = (string)value!;
                break;
            case 2:
                Key = (string)value!;
                break;
            case 3:
                NumPorts = (int)value!;
                break;
            case 4:
                ConfigNumPorts = (int?)value;
                break;
            case 5:
                NumPortsAvailable = (int)value!;
                break;
            case 6:
                UplinkPort.Add((KeyValue)value!);
                break;
            case 7:
                Mtu = (int?)value;
                break;
            case 8:
                Pnic.Add((string)value!);
                break;
            case 9:
                Spec = (HostProxySwitchSpec)value!;
                break;
            case 10:
                HostLag.Add((HostProxySwitchHostLagConfig)value!);
                break;
            case 11:
                NetworkReservationSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
