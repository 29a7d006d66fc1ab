// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Block adapter target transport of a host.</summary>
public partial class HostBlockAdapterTargetTransport : HostTargetTransport
{
    internal static new readonly DataType TypeRow = new DataType<HostBlockAdapterTargetTransport>(
        "HostBlockAdapterTargetTransport", HostTargetTransport.TypeRow, Schema.ApiVersion.V2_0, static () => new HostBlockAdapterTargetTransport(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
