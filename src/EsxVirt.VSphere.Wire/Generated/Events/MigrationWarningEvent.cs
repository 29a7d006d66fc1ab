// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A migration may go wrong.</summary>
public partial class MigrationWarningEvent : MigrationEvent
{
    internal static new readonly DataType TypeRow = new DataType<MigrationWarningEvent>(
        "MigrationWarningEvent", MigrationEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new MigrationWarningEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
