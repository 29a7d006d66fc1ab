// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual PC net32.</summary>
public partial class VirtualPCNet32 : VirtualEthernetCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPCNet32>(
        "VirtualPCNet32", VirtualEthernetCard.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualPCNet32(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
