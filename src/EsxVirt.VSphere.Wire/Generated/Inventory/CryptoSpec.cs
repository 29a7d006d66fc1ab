// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Crypto specification.</summary>
public partial class CryptoSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<CryptoSpec>(
        "CryptoSpec", null, Schema.ApiVersion.V6_5, static () => new CryptoSpec(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
