// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Wrong user name or password.</summary>
public partial class InvalidLogin : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidLogin>(
        "InvalidLogin", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidLogin(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
