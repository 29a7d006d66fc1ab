// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Cannot delete file.</summary>
public partial class CannotDeleteFile : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<CannotDeleteFile>(
        "CannotDeleteFile", FileFault.TypeRow, Schema.ApiVersion.V2_0, static () => new CannotDeleteFile(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
