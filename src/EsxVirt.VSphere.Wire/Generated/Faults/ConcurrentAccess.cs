// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Concurrent access.</summary>
public partial class ConcurrentAccess : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<ConcurrentAccess>(
        "ConcurrentAccess", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new ConcurrentAccess(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
