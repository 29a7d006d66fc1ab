// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A parallel SCSI or SAS adapter.</summary>
public partial class HostParallelScsiHba : HostHostBusAdapter
{
    internal static new readonly DataType TypeRow = new DataType<HostParallelScsiHba>(
        "HostParallelScsiHba", HostHostBusAdapter.TypeRow, Schema.ApiVersion.V2_0, static () => new HostParallelScsiHba(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
