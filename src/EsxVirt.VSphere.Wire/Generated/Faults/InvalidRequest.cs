// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A request that makes no sense.</summary>
public partial class InvalidRequest : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidRequest>(
        "InvalidRequest", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidRequest(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
