// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Authentication minimum admin permission.</summary>
public partial class AuthMinimumAdminPermission : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<AuthMinimumAdminPermission>(
        "AuthMinimumAdminPermission", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new AuthMinimumAdminPermission(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
