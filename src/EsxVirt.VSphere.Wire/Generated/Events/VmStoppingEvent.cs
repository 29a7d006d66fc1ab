// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine is stopping.</summary>
public partial class VmStoppingEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmStoppingEvent>(
        "VmStoppingEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmStoppingEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
