// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Cannot access file.</summary>
public partial class CannotAccessFile : FileFault
{
    internal static new readonly DataType TypeRow = new DataType<CannotAccessFile>(
        "CannotAccessFile", FileFault.TypeRow, Schema.ApiVersion.V2_0, static () => new CannotAccessFile(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
