// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Session event.</summary>
public partial class SessionEvent : Event
{
    internal static new readonly DataType TypeRow = new DataType<SessionEvent>(
        "SessionEvent", Event.TypeRow, Schema.ApiVersion.V2_0, static () => new SessionEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
