// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The file exists already.</summary>
public partial class FileAlreadyExists : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<FileAlreadyExists>(
        "FileAlreadyExists", FileFault.TypeRow, Schema.ApiVersion.V2_0, static () => new FileAlreadyExists(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
