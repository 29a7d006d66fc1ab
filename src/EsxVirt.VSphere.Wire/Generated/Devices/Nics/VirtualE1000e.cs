// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual e1000e.</summary>
public partial class VirtualE1000e : VirtualEthernetCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualE1000e>(
        "VirtualE1000e", VirtualEthernetCard.TypeRow, Schema.ApiVersion.V5_0, static () => new VirtualE1000e(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
