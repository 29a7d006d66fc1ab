// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Target transport of a host.</summary>
public partial class HostTargetTransport : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostTargetTransport>(
        "HostTargetTransport", null, Schema.ApiVersion.V2_0, static () => new HostTargetTransport(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
