// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Floppy image file details.</summary>
public partial class FloppyImageFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<FloppyImageFileInfo>(
        "FloppyImageFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new FloppyImageFileInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
