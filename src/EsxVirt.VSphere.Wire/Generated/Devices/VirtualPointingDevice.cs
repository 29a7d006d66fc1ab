// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual pointing device.</summary>
public partial class VirtualPointingDevice : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPointingDevice>(
        "VirtualPointingDevice", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualPointingDevice(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
