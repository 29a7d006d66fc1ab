// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The machine's processors cannot change while it runs.</summary>
public partial class CpuHotPlugNotSupported : VmConfigFault
{
    internal static new readonly DataType TypeRow = new DataType<CpuHotPlugNotSupported>(
        "CpuHotPlugNotSupported", VmConfigFault.TypeRow, Schema.ApiVersion.V4_0, static () => new CpuHotPlugNotSupported(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
