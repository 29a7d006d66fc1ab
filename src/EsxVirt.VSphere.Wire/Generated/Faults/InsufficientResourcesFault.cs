// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Insufficient resources fault.</summary>
public partial class InsufficientResourcesFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InsufficientResourcesFault>(
        "InsufficientResourcesFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InsufficientResourcesFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
