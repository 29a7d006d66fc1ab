// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Snapshot file details of a virtual machine.</summary>
public partial class VmSnapshotFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<VmSnapshotFileInfo>(
        "VmSnapshotFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VmSnapshotFileInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
