// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>License source.</summary>
public partial class LicenseSource : DataObject
{
    internal static readonly DataType TypeRow = new DataType<LicenseSource>(
        "LicenseSource", null, Schema.ApiVersion.V2_0, static () => new LicenseSource(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
