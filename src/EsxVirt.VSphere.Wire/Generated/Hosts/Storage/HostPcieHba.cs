// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A bus adapter on PCI Express, for NVMe drives.</summary>
public partial class HostPcieHba : HostHostBusAdapter
{
    internal static new readonly DataType TypeRow = new DataType<HostPcieHba>(
        "HostPcieHba", HostHostBusAdapter.TypeRow, Schema.ApiVersion.V7_0_0_0, static () => new HostPcieHba(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
