// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual E1000.</summary>
public partial class VirtualE1000 : VirtualEthernetCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualE1000>(
        "VirtualE1000", VirtualEthernetCard.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualE1000(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
