// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The license does not allow it.</summary>
public partial class RestrictedVersion : SecurityError
{
    internal static new readonly DataType TypeRow = new DataType<RestrictedVersion>(
        "RestrictedVersion", SecurityError.TypeRow, Schema.ApiVersion.V2_5, static () => new RestrictedVersion(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
