// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Snapshot disabled.</summary>
public partial class SnapshotDisabled : SnapshotFault
{
    internal static new readonly DataType TypeRow = new DataType<SnapshotDisabled>(
        "SnapshotDisabled", SnapshotFault.TypeRow, Schema.ApiVersion.V2_5, static () => new SnapshotDisabled(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
