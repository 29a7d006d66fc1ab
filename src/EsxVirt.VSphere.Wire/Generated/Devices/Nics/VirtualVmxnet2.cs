// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual vmxnet2.</summary>
public partial class VirtualVmxnet2 : VirtualVmxnet
{
    internal static new readonly DataType TypeRow = new DataType<VirtualVmxnet2>(
        "VirtualVmxnet2", VirtualVmxnet.TypeRow, Schema.ApiVersion.V2_5, static () => new VirtualVmxnet2(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
