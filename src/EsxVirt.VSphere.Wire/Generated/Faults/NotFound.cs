// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something referred to does not exist.</summary>
public partial class NotFound : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<NotFound>(
        "NotFound", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new NotFound(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
