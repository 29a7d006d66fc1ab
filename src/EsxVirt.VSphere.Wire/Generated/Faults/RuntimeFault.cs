// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Root of the faults that any method may throw.</summary>
public partial class RuntimeFault : MethodFault
{
    internal static new readonly DataType TypeRow = new DataType<RuntimeFault>(
        "RuntimeFault", MethodFault.TypeRow, Schema.ApiVersion.V2_0, static () => new RuntimeFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
