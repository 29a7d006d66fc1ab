// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine was removed from the inventory.</summary>
public partial class VmRemovedEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmRemovedEvent>(
        "VmRemovedEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmRemovedEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
