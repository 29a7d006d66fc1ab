// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual CD-ROM drive.</summary>
public partial class VirtualCdrom : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualCdrom>(
        "VirtualCdrom", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualCdrom(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
