// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The file does not exist.</summary>
public partial class FileNotFound : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<FileNotFound>(
        "FileNotFound", FileFault.TypeRow, Schema.ApiVersion.V2_0, static () => new FileNotFound(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
