// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A migration is impossible.</summary>
public partial class MigrationErrorEvent : MigrationEvent
{
    internal static new readonly DataType TypeRow = new DataType<MigrationErrorEvent>(
        "MigrationErrorEvent", MigrationEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new MigrationErrorEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
