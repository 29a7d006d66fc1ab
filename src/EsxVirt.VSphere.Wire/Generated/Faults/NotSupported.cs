// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The object does not support the operation.</summary>
public partial class NotSupported : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<NotSupported>(
        "NotSupported", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new NotSupported(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
