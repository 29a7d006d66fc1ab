// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine was stopped.</summary>
public partial class VmPoweredOffEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmPoweredOffEvent>(
        "VmPoweredOffEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmPoweredOffEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
