// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The session is not logged in, or no longer.</summary>
public partial class NotAuthenticated : NoPermission
{
    internal static new readonly DataType TypeRow = new DataType<NotAuthenticated>(
        "NotAuthenticated", NoPermission.TypeRow, Schema.ApiVersion.V2_5, static () => new NotAuthenticated(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
