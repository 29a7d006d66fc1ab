// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Serial attached target transport of a host.</summary>
public partial class HostSerialAttachedTargetTransport : HostTargetTransport
{
    internal static new readonly DataType TypeRow = new DataType<HostSerialAttachedTargetTransport>(
        "HostSerialAttachedTargetTransport", HostTargetTransport.TypeRow, Schema.ApiVersion.V6_5, static () => new HostSerialAttachedTargetTransport(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
