// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Proxy switch host lag configuration of a host.</summary>
public partial class HostProxySwitchHostLagConfig : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostProxySwitchHostLagConfig>(
        "HostProxySwitchHostLagConfig", null, Schema.ApiVersion.V5_5, static () => new HostProxySwitchHostLagConfig(),
        [
            new("lagKey", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("lagName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("uplinkPort", WireKind.Data, "KeyValue", MemberUse.List, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Lag key.</summary>
    public string LagKey { get; set; } = "";

    /// <summary>Lag name.</summary>
    public string? LagName { get; set; }

    /// <summary>Uplink port.</summary>
    public List<KeyValue> UplinkPort { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => LagKey,
        1 => LagName,
        2 => UplinkPort,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                LagKey = (string)value!;
                break;
            case 1:
                LagName = (string?)value;
                break;
            case 2:
                UplinkPort.Add((KeyValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
