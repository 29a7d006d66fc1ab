// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The server does not have the method.</summary>
public partial class NotImplemented : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<NotImplemented>(
        "NotImplemented", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new NotImplemented(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
