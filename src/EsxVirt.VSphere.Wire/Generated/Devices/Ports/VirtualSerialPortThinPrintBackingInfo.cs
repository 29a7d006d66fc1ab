// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A serial port backed by a printer.</summary>
public partial class VirtualSerialPortThinPrintBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSerialPortThinPrintBackingInfo>(
        "VirtualSerialPortThinPrintBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V5_1, static () => new VirtualSerialPortThinPrintBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
