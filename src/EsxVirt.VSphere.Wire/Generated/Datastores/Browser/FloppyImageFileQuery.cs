// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Floppy image file query.</summary>
public partial class FloppyImageFileQuery : FileQuery
{
    internal static new readonly DataType TypeRow = new DataType<FloppyImageFileQuery>(
        "FloppyImageFileQuery", FileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new FloppyImageFileQuery(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
