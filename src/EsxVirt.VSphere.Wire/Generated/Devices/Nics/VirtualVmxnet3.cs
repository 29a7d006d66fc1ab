// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual vmxnet3.</summary>
public partial class VirtualVmxnet3 : VirtualVmxnet
{
    internal static new readonly DataType TypeRow = new DataType<VirtualVmxnet3>(
        "VirtualVmxnet3", VirtualVmxnet.TypeRow, Schema.ApiVersion.V2_5U2server, static () => new VirtualVmxnet3(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
