// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Folder file details.</summary>
public partial class FolderFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<FolderFileInfo>(
        "FolderFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new FolderFileInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
