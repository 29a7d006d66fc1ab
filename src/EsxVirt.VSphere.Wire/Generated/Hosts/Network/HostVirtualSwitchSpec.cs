// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How a virtual switch is set up.</summary>
public partial class HostVirtualSwitchSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostVirtualSwitchSpec>(
        "HostVirtualSwitchSpec", null, Schema.ApiVersion.V2_0, static () => new HostVirtualSwitchSpec(),
        [
            new("numPorts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("bridge", WireKind.Data, "HostVirtualSwitchBridge", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("policy", WireKind.Data, "HostNetworkPolicy", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("mtu", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Number of ports.</summary>
    public int NumPorts { get; set; }

    /// <summary>Bridge.</summary>
    public HostVirtualSwitchBridge? Bridge { get; set; }

    /// <summary>Policy.</summary>
    public HostNetworkPolicy? Policy { get; set; }

    /// <summary>Largest packet, in bytes.</summary>
    public int? Mtu { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => NumPorts,
        1 => Bridge,
        2 => Policy,
        3 => Mtu,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                NumPorts = (int)value!;
                break;
            case 1:
                Bridge = (HostVirtualSwitchBridge?)value;
                break;
            case 2:
                Policy = (HostNetworkPolicy?)value;
                break;
            case 3:
                Mtu = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
