// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual PCI passthrough.</summary>
public partial class VirtualPCIPassthrough : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPCIPassthrough>(
        "VirtualPCIPassthrough", VirtualDevice.TypeRow, Schema.ApiVersion.V4_0, static () => new VirtualPCIPassthrough(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
