// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The file is in use.</summary>
public partial class FileLocked : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<FileLocked>(
        "FileLocked", FileFault.TypeRow, Schema.ApiVersion.V2_0, static () => new FileLocked(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
