// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A serial port backed by a file.</summary>
public partial class VirtualSerialPortFileBackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSerialPortFileBackingInfo>(
        "VirtualSerialPortFileBackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSerialPortFileBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
