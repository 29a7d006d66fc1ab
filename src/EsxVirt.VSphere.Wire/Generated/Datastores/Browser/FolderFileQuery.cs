// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Folder file query.</summary>
public partial class FolderFileQuery : FileQuery
{
    internal static new readonly DataType TypeRow = new DataType<FolderFileQuery>(
        "FolderFileQuery", FileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new FolderFileQuery(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
