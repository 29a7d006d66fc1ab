// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual device.</summary>
public partial class VirtualDevice : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDevice>(
        "VirtualDevice", null, Schema.ApiVersion.V2_0, static () => new VirtualDevice(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("deviceInfo", WireKind.Data, "Description", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("backing", WireKind.Data, "VirtualDeviceBackingInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("connectable", WireKind.Data, "VirtualDeviceConnectInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("slotInfo", WireKind.Data, "VirtualDeviceBusSlotInfo", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("controllerKey", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("unitNumber", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numaNode", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V8_0_0_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Label and summary.</summary>
    public Description? DeviceInfo { get; set; }

    /// <summary>What is behind it.</summary>
    public VirtualDeviceBackingInfo? Backing { get; set; }

    /// <summary>Whether and when it is connected; absent for what is always.</summary>
    public VirtualDeviceConnectInfo? Connectable { get; set; }

    /// <summary>Slot details.</summary>
    public VirtualDeviceBusSlotInfo? SlotInfo { get; set; }

    /// <summary>Key of the controller that the device sits on.</summary>
    public int? ControllerKey { get; set; }

    /// <summary>Place on the controller.</summary>
    public int? UnitNumber { get; set; }

    /// <summary>NUMA node that the device belongs to.</summary>
    public int? NumaNode { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => DeviceInfo,
        2 => Backing,
        3 => Connectable,
        4 => SlotInfo,
        5 => ControllerKey,
        6 => UnitNumber,
        7 => NumaNode,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            case 1:
                DeviceInfo = (Description?)value;
                break;
            case 2:
                Backing = (VirtualDeviceBackingInfo?)value;
                break;
            case 3:
                Connectable = (VirtualDeviceConnectInfo?)value;
                break;
            case 4:
                SlotInfo = (VirtualDeviceBusSlotInfo?)value;
                break;
            case 5:
                ControllerKey = (int?)value;
                break;
            case 6:
                UnitNumber = (int?)value;
                break;
            case 7:
                NumaNode = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
