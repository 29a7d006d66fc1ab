// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual parallel port.</summary>
public partial class VirtualParallelPort : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualParallelPort>(
        "VirtualParallelPort", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualParallelPort(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
