// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual USB controller PCI bus slot details.</summary>
public partial class VirtualUSBControllerPciBusSlotInfo : VirtualDevicePciBusSlotInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualUSBControllerPciBusSlotInfo>(
        "VirtualUSBControllerPciBusSlotInfo", VirtualDevicePciBusSlotInfo.TypeRow, Schema.ApiVersion.V5_1, static () => new VirtualUSBControllerPciBusSlotInfo(),
        [
            new("ehciPciSlotNumber", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Ehci PCI slot number.</summary>
    public int? EhciPciSlotNumber { get; set; }

    internal override object? Get(int index) => index switch
    {
        1 => EhciPciSlotNumber,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                EhciPciSlotNumber = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
