// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something is wrong with a configuration.</summary>
public partial class VmConfigFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<VmConfigFault>(
        "VmConfigFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new VmConfigFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
