// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A floppy drive backed by a device of the host.</summary>
public partial class VirtualFloppyDeviceBackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualFloppyDeviceBackingInfo>(
        "VirtualFloppyDeviceBackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualFloppyDeviceBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
