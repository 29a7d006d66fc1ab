// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Memory snapshot on independent disk.</summary>
public partial class MemorySnapshotOnIndependentDisk : SnapshotFault
{
    internal static new readonly DataType TypeRow = new DataType<MemorySnapshotOnIndependentDisk>(
        "MemorySnapshotOnIndependentDisk", SnapshotFault.TypeRow, Schema.ApiVersion.V2_0, static () => new MemorySnapshotOnIndependentDisk(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
