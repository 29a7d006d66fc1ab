// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The request is not allowed.</summary>
public partial class SecurityError : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<SecurityError>(
        "SecurityError", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new SecurityError(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
