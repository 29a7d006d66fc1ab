// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual floppy drive.</summary>
public partial class VirtualFloppy : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualFloppy>(
        "VirtualFloppy", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualFloppy(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
