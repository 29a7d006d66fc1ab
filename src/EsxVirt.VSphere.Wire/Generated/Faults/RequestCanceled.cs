// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The request was cancelled.</summary>
public partial class RequestCanceled : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<RequestCanceled>(
        "RequestCanceled", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new RequestCanceled(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
