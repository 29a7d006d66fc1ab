// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SCSI controller.</summary>
public partial class VirtualSCSIController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSCSIController>(
        "VirtualSCSIController", VirtualController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSCSIController(),
        [
            new("hotAddRemove", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("sharedBus", WireKind.Enum, "VirtualSCSISharing", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("scsiCtlrUnitNumber", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether devices can come and go while it runs.</summary>
    public bool? HotAddRemove { get; set; }

    /// <summary>Shared bus.</summary>
    public VirtualSCSISharing SharedBus { get; set; }

    /// <summary>SCSI ctlr unit number.</summary>
    public int? ScsiCtlrUnitNumber { get; set; }

    internal override object? Get(int index) => index switch
    {
        10 => HotAddRemove,
        11 => SharedBus,
        12 => ScsiCtlrUnitNumber,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 10:
                HotAddRemove = (bool?)value;
                break;
            case 11:
                SharedBus = (VirtualSCSISharing)value!;
                break;
            case 12:
                ScsiCtlrUnitNumber = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
