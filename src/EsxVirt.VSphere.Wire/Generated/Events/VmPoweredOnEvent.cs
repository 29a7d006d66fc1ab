// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A machine was started.</summary>
public partial class VmPoweredOnEvent : VmEvent
{
    internal static new readonly DataType TypeRow = new DataType<VmPoweredOnEvent>(
        "VmPoweredOnEvent", VmEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new VmPoweredOnEvent(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
