// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Parallel SCSI target transport of a host.</summary>
public partial class HostParallelScsiTargetTransport : HostTargetTransport
{
    internal static new readonly DataType TypeRow = new DataType<HostParallelScsiTargetTransport>(
        "HostParallelScsiTargetTransport", HostTargetTransport.TypeRow, Schema.ApiVersion.V2_0, static () => new HostParallelScsiTargetTransport(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
