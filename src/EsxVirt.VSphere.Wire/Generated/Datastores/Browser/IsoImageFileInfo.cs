// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Iso image file details.</summary>
public partial class IsoImageFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<IsoImageFileInfo>(
        "IsoImageFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new IsoImageFileInfo(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
