// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A floppy drive of the remote client.</summary>
public partial class VirtualFloppyRemoteDeviceBackingInfo : VirtualDeviceRemoteDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualFloppyRemoteDeviceBackingInfo>(
        "VirtualFloppyRemoteDeviceBackingInfo", VirtualDeviceRemoteDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualFloppyRemoteDeviceBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
