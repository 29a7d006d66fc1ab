// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual controller.</summary>
public partial class VirtualController : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualController>(
        "VirtualController", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualController(),
        [
            new("busNumber", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("device", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Number of the bus.</summary>
    public int BusNumber { get; set; }

    /// <summary>Device.</summary>
    public List<int> Device { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        8 => BusNumber,
        9 => Device,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                BusNumber = (int)value!;
                break;
            case 9:
                Device.Add((int)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
