// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Migration fault.</summary>
public partial class MigrationFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<MigrationFault>(
        "MigrationFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new MigrationFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
