// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A PCI device backed by a plug-in.</summary>
public partial class VirtualPCIPassthroughPluginBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPCIPassthroughPluginBackingInfo>(
        "VirtualPCIPassthroughPluginBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V6_0, static () => new VirtualPCIPassthroughPluginBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
