// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual device bus slot details.</summary>
public partial class VirtualDeviceBusSlotInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDeviceBusSlotInfo>(
        "VirtualDeviceBusSlotInfo", null, Schema.ApiVersion.V5_1, static () => new VirtualDeviceBusSlotInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
