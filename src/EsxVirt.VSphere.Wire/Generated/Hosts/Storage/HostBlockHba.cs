// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An IDE, SATA or similar adapter.</summary>
public partial class HostBlockHba : HostHostBusAdapter
{
    internal static new readonly DataType TypeRow = new DataType<HostBlockHba>(
        "HostBlockHba", HostHostBusAdapter.TypeRow, Schema.ApiVersion.V2_0, static () => new HostBlockHba(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
