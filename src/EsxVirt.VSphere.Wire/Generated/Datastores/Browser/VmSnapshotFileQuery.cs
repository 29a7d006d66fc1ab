// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Snapshot file query of a virtual machine.</summary>
public partial class VmSnapshotFileQuery : FileQuery
{
    internal static new readonly DataType TypeRow = new DataType<VmSnapshotFileQuery>(
        "VmSnapshotFileQuery", FileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new VmSnapshotFileQuery(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
