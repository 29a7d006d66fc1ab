// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Too many snapshot levels.</summary>
public partial class TooManySnapshotLevels : SnapshotFault
{
    internal static new readonly DataType TypeRow = new DataType<TooManySnapshotLevels>(
        "TooManySnapshotLevels", SnapshotFault.TypeRow, Schema.ApiVersion.V2_0, static () => new TooManySnapshotLevels(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
