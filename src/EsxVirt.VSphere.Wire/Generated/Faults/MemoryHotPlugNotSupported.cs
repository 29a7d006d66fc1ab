// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The machine's memory cannot change while it runs.</summary>
public partial class MemoryHotPlugNotSupported : VmConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<MemoryHotPlugNotSupported>(
        "MemoryHotPlugNotSupported", VmConfigFault.TypeRow, Schema.ApiVersion.V4_0, static () => new MemoryHotPlugNotSupported(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
