// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What is behind a virtual device.</summary>
public partial class VirtualDeviceBackingInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDeviceBackingInfo>(
        "VirtualDeviceBackingInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualDeviceBackingInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
