// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A serial port backed by a network connection.</summary>
public partial class VirtualSerialPortURIBackingInfo : VirtualDeviceURIBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSerialPortURIBackingInfo>(
        "VirtualSerialPortURIBackingInfo", VirtualDeviceURIBackingInfo.TypeRow, Schema.ApiVersion.V4_1, static () => new VirtualSerialPortURIBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
