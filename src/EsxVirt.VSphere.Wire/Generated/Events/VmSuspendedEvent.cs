// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine was suspended.</summary>
public partial class VmSuspendedEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmSuspendedEvent>(
        "VmSuspendedEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmSuspendedEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
