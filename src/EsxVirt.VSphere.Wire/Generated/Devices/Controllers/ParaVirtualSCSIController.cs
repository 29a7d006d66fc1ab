// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Para virtual SCSI controller.</summary>
public partial class ParaVirtualSCSIController : VirtualSCSIController
{
    internal static new readonly DataType TypeRow = new DataType<ParaVirtualSCSIController>(
        "ParaVirtualSCSIController", VirtualSCSIController.TypeRow, Schema.ApiVersion.V2_5U2server, static () => new ParaVirtualSCSIController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
