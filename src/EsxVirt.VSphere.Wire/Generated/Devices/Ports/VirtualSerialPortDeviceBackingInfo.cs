// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A serial port backed by a device of the host.</summary>
public partial class VirtualSerialPortDeviceBackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSerialPortDeviceBackingInfo>(
        "VirtualSerialPortDeviceBackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSerialPortDeviceBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
