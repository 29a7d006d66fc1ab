// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine was added to the inventory.</summary>
public partial class VmRegisteredEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmRegisteredEvent>(
        "VmRegisteredEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmRegisteredEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
