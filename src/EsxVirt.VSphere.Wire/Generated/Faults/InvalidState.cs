// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The object is in the wrong state.</summary>
public partial class InvalidState : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidState>(
        "InvalidState", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidState(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
