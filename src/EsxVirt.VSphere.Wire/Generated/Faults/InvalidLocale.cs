// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An unknown locale.</summary>
public partial class InvalidLocale : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<InvalidLocale>(
        "InvalidLocale", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidLocale(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
