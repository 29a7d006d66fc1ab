// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Root of the faults that methods declare.</summary>
public partial class VimFault : MethodFault
{
    internal static new readonly DataType TypeRow = new DataType<VimFault>(
        "VimFault", MethodFault.TypeRow, Schema.ApiVersion.V2_0, static () => new VimFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
