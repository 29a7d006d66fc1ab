// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Iso image file query.</summary>
public partial class IsoImageFileQuery : FileQuery
{
    internal static new readonly DataType TypeRow = new DataType<IsoImageFileQuery>(
        "IsoImageFileQuery", FileQuery.TypeRow, Schema.ApiVersion.V2_0, static () => new IsoImageFileQuery(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
