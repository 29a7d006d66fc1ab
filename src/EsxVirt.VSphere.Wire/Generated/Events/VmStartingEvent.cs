// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine is starting.</summary>
public partial class VmStartingEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmStartingEvent>(
        "VmStartingEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmStartingEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
