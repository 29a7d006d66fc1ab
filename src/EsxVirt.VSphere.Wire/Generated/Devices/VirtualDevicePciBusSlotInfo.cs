// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device PCI bus slot details.</summary>
public partial class VirtualDevicePciBusSlotInfo : VirtualDeviceBusSlotInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDevicePciBusSlotInfo>(
        "VirtualDevicePciBusSlotInfo", VirtualDeviceBusSlotInfo.TypeRow, Schema.ApiVersion.V5_1, static () => new VirtualDevicePciBusSlotInfo(),
        [
            new("pciSlotNumber", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>PCI slot number.</summary>
    public int PciSlotNumber { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PciSlotNumber,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PciSlotNumber = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
