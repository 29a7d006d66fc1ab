// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Several network cards.</summary>
public partial class HostVirtualSwitchBondBridge : HostVirtualSwitchBridge
{
    internal static new readonly DataType TypeRow = new DataType<HostVirtualSwitchBondBridge>(
        "HostVirtualSwitchBondBridge", HostVirtualSwitchBridge.TypeRow, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitchBondBridge(),
        [
            new("nicDevice", WireKind.String, "string", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("beacon", WireKind.Data, "HostVirtualSwitchBeaconConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("linkDiscoveryProtocolConfig", WireKind.Data, "LinkDiscoveryProtocolConfig", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network card device.</summary>
    public List<string> NicDevice { get; set; } = [];

    /// <summary>Beacon.</summary>
    public HostVirtualSwitchBeaconConfig? Beacon { get; set; }

    /// <summary>Link discovery protocol configuration.</summary>
    public LinkDiscoveryProtocolConfig? LinkDiscoveryProtocolConfig { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => NicDevice,
        1 => Beacon,
        2 => LinkDiscoveryProtocolConfig,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NicDevice.Add((string)value!);
                break;
            case 1:
                Beacon = (HostVirtualSwitchBeaconConfig?)value;
                break;
            case 2:
                LinkDiscoveryProtocolConfig = (LinkDiscoveryProtocolConfig?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
