// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Not enough licenses.</summary>
public partial class NotEnoughLicenses : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<NotEnoughLicenses>(
        "NotEnoughLicenses", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new NotEnoughLicenses(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
