// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SCSI passthrough.</summary>
public partial class VirtualSCSIPassthrough : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSCSIPassthrough>(
        "VirtualSCSIPassthrough", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualSCSIPassthrough(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
