// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual network card.</summary>
public partial class VirtualEthernetCard : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualEthernetCard>(
        "VirtualEthernetCard", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualEthernetCard(),
        [
            new("addressType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("macAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("wakeOnLanEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("resourceAllocation", WireKind.Data, "VirtualEthernetCardResourceAllocation", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("externalId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("uptCompatibilityEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Where the MAC address comes from: manual, generated or assigned.</summary>
    public string? AddressType { get; set; }

    /// <summary>MAC address.</summary>
    public string? MacAddress { get; set; }

    /// <summary>Whether wake on lan is enabled.</summary>
    public bool? WakeOnLanEnabled { get; set; }

    /// <summary>Resource allocation.</summary>
    public VirtualEthernetCardResourceAllocation? ResourceAllocation { get; set; }

    /// <summary>External identifier.</summary>
    public string? ExternalId { get; set; }

    /// <summary>Whether upt compatibility is enabled.</summary>
    public bool? UptCompatibilityEnabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => AddressType,
        9 => MacAddress,
        10 => WakeOnLanEnabled,
        11 => ResourceAllocation,
        12 => ExternalId,
        13 => UptCompatibilityEnabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                AddressType = (string?)value;
                break;
            case 9:
                MacAddress = (string?)value;
                break;
            case 10:
                WakeOnLanEnabled = (bool?)value;
                break;
            case 11:
                ResourceAllocation = (VirtualEthernetCardResourceAllocation?)value;
                break;
            case 12:
                ExternalId = (string?)value;
                break;
            case 13:
                UptCompatibilityEnabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
