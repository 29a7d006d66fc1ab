// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual vmxnet.</summary>
public partial class VirtualVmxnet : VirtualEthernetCard
{
    internal static new readonly DataType TypeRow = new DataType<VirtualVmxnet>(
        "VirtualVmxnet", VirtualEthernetCard.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualVmxnet(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
