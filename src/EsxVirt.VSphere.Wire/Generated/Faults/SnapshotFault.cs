// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Snapshot fault.</summary>
public partial class SnapshotFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<SnapshotFault>(
        "SnapshotFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new SnapshotFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
